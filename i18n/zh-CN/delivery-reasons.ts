const reasons: { readonly [code: string]: string } = {
  'no-channel': '本系统没有配置此渠道',
  'no-address': '没有联系方式',
  'no-template': '没有相应的短信模板',
  'no-sender': '没有配置发件人',
  'bad-address': '地址不正确',
  'sender-vanished': '发送程序中断，不知是否已发出',
  'quiet-hours': '夜间不打扰，次日八时后发送',
  'no-longer-wanted': '办理情况已变化，无须再发',
  'confirmed-by-person': '工作人员核实已收到',
  'address-refused': '地址不在允许的范围内',
};

const kinds: readonly (readonly [prefix: string, text: (rest: string) => string])[] = [
  ['undelivered', (rest) => `运营商回执未送达${inBrackets(rest)}`],
  ['sms-ask', (rest) => `向短信网关查询未得到答复${inBrackets(rest)}`],
  ['sms-422', (rest) => `短信网关拒收${inBrackets(rest)}`],
  ['sms-429', () => '短信网关限流'],
  ['sms', (rest) => `短信网关没有正常答复${inBrackets(rest)}`],
  ['smtp-5', (rest) => `邮件服务器拒收（5${rest}）`],
  ['smtp', (rest) => `邮件服务器没有正常答复${inBrackets(rest)}`],
  ['http', (rest) => `对方系统答复异常${inBrackets(rest)}`],
  ['fault', (rest) => `发送程序出错${inBrackets(rest)}`],
];

const inBrackets = (rest: string): string => {
  const code = rest.replace(/^-/, '');
  return code === '' ? '' : `（${code}）`;
};

/** Why a message was not sent, or what is not known of it, in words; the code where there are none. */
export const deliveryReason = (code: string): string => {
  const known = reasons[code];
  if (known !== undefined) return known;
  const kind = kinds.find(([prefix]) => code.startsWith(prefix));
  return kind === undefined ? `无法连接（${code}）` : kind[1](code.slice(kind[0].length));
};
