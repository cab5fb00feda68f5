import { isRole } from '#domain/people/person';
import type { ProblemParams, RequestProblemCode } from '#domain/problem-codes';
import { roleText } from './roles.ts';

/** The title of a refused request, and what the person can do about it. */
export interface ProblemText {
  readonly title: string;
  readonly detail: (params: ProblemParams) => string;
}

const problem = (title: string, detail: string | ProblemText['detail']): ProblemText => ({
  title,
  detail: typeof detail === 'string' ? () => detail : detail,
});

const MEGABYTE = 1024 * 1024;
/** A count of bytes as people read it: 512 KB, 10 MB. */
const size = (bytes: string | number | undefined): string => {
  const count = Number(bytes ?? 0);
  return count >= MEGABYTE ? `${Math.floor(count / MEGABYTE)} MB` : `${Math.ceil(count / 1024)} KB`;
};

const requests = {
  'malformed-json': problem('请求无法读取', '请求内容不是完整的数据，请刷新页面后重试。'),
  'duplicate-key': problem('请求有重复项', ({ field }) => `“${field}”出现了两次，请只保留一次。`),
  'forbidden-key': problem('请求含有不允许的项', ({ field }) => `不允许使用“${field}”，请删除。`),
  'too-deep': problem('请求层级过深', ({ limit }) => `数据最多嵌套 ${limit} 层，请简化后重试。`),
  'body-too-large': problem(
    '请求内容过大',
    ({ limit }) => `请求内容最大 ${size(limit)}，请精简或者分次提交。`,
  ),
  'encoded-body': problem('请求无法读取', '不接受压缩过的请求内容，请直接提交。'),
  'wrong-content-type': problem(
    '请求格式不符',
    ({ expected }) => `请求格式应为 ${expected}，请更正。`,
  ),
  'bad-encoding': problem('文字编码不对', '请求文字不是 UTF-8 编码，请更正后重试。'),
  'unknown-field': problem('请求有多余的项', ({ field }) => `不认识“${field}”，请删除。`),
  'fields-invalid': problem('有内容需要改正', '请按下列提示逐项改正后再提交。'),
  'query-invalid': problem('查询条件有误', '请按下列提示改正查询条件。'),
  'cursor-invalid': problem('翻页位置已失效', '请回到第一页重新查询。'),
  'idempotency-key-missing': problem('缺少提交编号', '请为本次提交附上唯一的提交编号。'),
  'idempotency-key-invalid': problem('提交编号格式不对', '提交编号应为 8 至 200 个可见字符。'),
  'idempotency-key-reused': problem(
    '提交编号已被使用',
    '同一编号已提交过不同的内容；如是新的提交，请更换编号。',
  ),
  'stale-version': problem(
    '内容已被更新',
    ({ expected, actual }) =>
      `您看到的是第 ${expected} 版，现在已是第 ${actual} 版，请刷新后再办理。`,
  ),
  'not-found': problem('没有找到', '没有这项内容，或者不在您的查看范围内。'),
  'method-not-allowed': problem('不支持此操作', '此地址不支持这种操作，请从页面按钮进入。'),
};

const people = {
  'not-signed-in': problem('请先登录', '登录后再继续。'),
  'session-expired': problem('登录已过期', '长时间未操作，请重新登录。'),
  'wrong-credentials': problem('登录失败', '用户名或者密码不对，请重新输入。'),
  'account-locked': problem(
    '账号已锁定',
    ({ until }) => `登录失败次数过多，请于 ${until} 后再试。`,
  ),
  'too-many-attempts': problem('尝试过于频繁', ({ seconds }) => `请在 ${seconds} 秒后再试。`),
  'post-choice-needed': problem('请选择岗位', '您有多个岗位，请选择本次使用的岗位。'),
  'post-unknown': problem('岗位不存在', '您没有这个岗位，请重新选择。'),
  'role-not-allowed': problem(
    '岗位无此权限',
    '您当前的岗位不能办理此项，请更换岗位或者联系管理员。',
  ),
  'wrong-origin': problem('来源不符', '请求不是从本系统页面发出的，请从页面重新操作。'),
  'link-not-valid': problem('链接已失效', '链接不存在、已过期或者已停用，请联系承办人员重新发送。'),
  'code-wrong': problem('验证码不对', ({ left }) => `还可以再试 ${left} 次。`),
  'code-locked': problem('验证码已停用', '输错次数过多，请重新获取验证码。'),
  'code-too-soon': problem('请稍候再获取', ({ seconds }) => `请在 ${seconds} 秒后重新获取验证码。`),
  'code-unreachable': problem('无法发送验证码', '没有可用的联系方式，请联系承办人员到窗口办理。'),
  'party-session-needed': problem('请先验证身份', '请打开收到的链接，并输入验证码。'),
};

const roleOf = (role: string | number | undefined): string => {
  const id = String(role);
  return isRole(id) ? roleText[id] : id;
};

const accounts = {
  'password-change-needed': problem('请先修改密码', '您用的是一次性密码，修改后才能继续。'),
  'one-time-password-expired': problem('一次性密码已过期', '请联系管理员重新发放。'),
  'wrong-password': problem('当前密码不对', '请重新输入当前使用的密码。'),
  'login-taken': problem('用户名已有人使用', '请换一个用户名。'),
  'own-account': problem('不能办理自己的账号', '请由另一名管理员办理；修改密码请到“账号与岗位”。'),
  'last-administrator': problem(
    '至少保留一名管理员',
    '这是最后一名在用的管理员，请先为其他人设管理员岗位。',
  ),
  'user-beyond-scope': problem(
    '此人另有您管理范围之外的岗位',
    '账号须由能管理其全部岗位的管理员办理；您可以办理您范围内的岗位。',
  ),
  'beyond-your-courts': problem(
    '此项对全部法院生效',
    '只有管理全部法院的管理员可以办理，请联系上级法院管理员。',
  ),
  'posts-incompatible': problem(
    '岗位不能兼任',
    ({ held, wanted }) =>
      `已任${roleOf(held)}，不能兼任${roleOf(wanted)}；管理员、审计人员与其他岗位相互分立，请先结束原岗位。`,
  ),
  'post-exists': problem('已有这个岗位', '此人在该单位已有同样的岗位，无须重复设置。'),
  'post-ended': problem('岗位已经结束', '此岗位已由他人结束，请刷新后查看。'),
  'post-of-other-body': problem(
    '岗位与单位不符',
    '法院岗位设在法院，调解岗位设在调解组织，请改选。',
  ),
  'open-disputes-unconfirmed': problem(
    '此人还有在办纠纷',
    ({ open }) => `还有 ${open} 件在办，请先改派；确需立即停用的，确认后再提交，并尽快改派。`,
  ),
  'already-on-roll': problem('已在其他法院的名册', '每名调解员只列入一个法院的名册，请先核对。'),
  'conflict-exists': problem('已声明过', '名册中已有同一对象、同一原因的回避声明。'),
};

const twoPeople = {
  'calendar-year-out-of-turn': problem(
    '年份不衔接',
    ({ year }) => `只能录入已公布的年份（更正）或者 ${year} 年，请核对。`,
  ),
  'pack-not-in-force': problem('该日不能适用这套规则', '请选择在启用日有效的规则，或者改启用日。'),
  'pack-from-too-early': problem(
    '启用日过早',
    ({ day }) => `规则切换最早自 ${day} 起，已收的纠纷仍按原规则办完。`,
  ),
  'nothing-changed': problem('没有变动', '提交的内容与现行的相同，无须发布。'),
  'proposal-pending': problem('已有待复核的提交', '同一项已有一份等待复核，请先办结。'),
  'proposal-decided': problem('已经办结', '这份提交已由他人发布、退回或者撤回，请刷新后查看。'),
  'own-proposal': problem('须由另一人复核', '提交人不能复核自己的提交，请由另一名管理员办理。'),
  'not-your-proposal': problem('不是您的提交', '只有提交人可以撤回，复核人可以退回。'),
};

const work = {
  'registration-invalid': problem('登记内容需要改正', '请按下列提示逐项改正，未登记任何内容。'),
  'registration-warnings': problem('请确认后再登记', '请核对下列提示，确认无误后勾选并重新提交。'),
  'too-many-parties': problem(
    '当事人过多',
    ({ limit }) => `每件最多登记 ${limit} 名当事人，请分件登记。`,
  ),
  'task-taken': problem('任务已被认领', ({ name }) =>
    name === undefined || name === ''
      ? '其他人员已先认领，请选择别的任务。'
      : `${name}已先认领，请选择别的任务。`,
  ),
  'task-not-yours': problem('不是您的任务', '此任务由其他人员办理，不能放回。'),
  'task-ended': problem('任务已结束', '此任务已经办完，请刷新列表。'),
  'notes-closed': problem('笔记已不能改动', '纠纷已办结或者已不由您调解，您的笔记只可查看。'),
  'paper-not-yet': problem(
    '还不能制作这份文书',
    ({ paper }) => `本件目前还没有“${paper}”所记载的事项，办理后再制作。`,
  ),
  'paper-incomplete': problem(
    '文书内容不全，不能制作',
    ({ paper, missing }) => `“${paper}”还缺少：${missing}。请按下列提示补齐后再制作。`,
  ),
  'dead-letter-not-waiting': problem('无须重新发送', '这条通知没有处于待处理状态，请刷新列表。'),
  'non-receipt-unconfirmed': problem(
    '请确认未收到',
    '不能确定对方是否已收到，请先核实未收到再重新发送。',
  ),
  'signature-invalid': problem('签名无效', '签名不对、已过期或者已使用过，请重新签名后发送。'),
  'subscriber-address-refused': problem(
    '地址不能登记',
    '此地址不在允许的主机之内，或者不是加密地址，请联系运维人员。',
  ),
  'subscriber-exists': problem('已经登记过', '该单位的这个地址已经登记，请在列表中查看。'),
  'clock-not-movable': problem('不能调整时间', '正式系统的法院时间不能调整。'),
  'clock-only-forward': problem('时间只能向后', '法院时间只能向后推移，不能回拨。'),
};

const imports = {
  'file-missing': problem('没有文件', '请选择要导入的文件。'),
  'file-empty': problem('文件为空', '文件里没有数据行，请核对后重新选择。'),
  'file-too-large': problem('文件过大', ({ limit }) => `文件最大 ${size(limit)}，请拆分后导入。`),
  'file-inflates-too-much': problem('文件无法打开', '文件解压后过大，为安全起见未打开。'),
  'file-kind-refused': problem(
    '文件种类不支持',
    ({ kind }) => `不支持${kind}，请使用 xlsx、csv 或者 jsonl 文件。`,
  ),
  'file-not-what-it-says': problem('文件内容与扩展名不符', '请用原软件另存后重新选择。'),
  'file-quarantined': problem('文件已隔离', '读取文件时发生异常，文件已隔离，请联系管理员。'),
  'template-version-wrong': problem('模板版本不对', '请下载最新模板，填写后重新导入。'),
  'columns-wrong': problem('列标题不对', ({ missing, doubled }) =>
    [
      missing === undefined || missing === '' ? '' : `缺少：${missing}。`,
      doubled === undefined || doubled === '' ? '' : `重复：${doubled}。`,
      '请按模板更正。',
    ].join(''),
  ),
  'file-too-many-rows': problem('行数过多', ({ limit }) => `每次最多 ${limit} 行，请拆分后导入。`),
  'file-already-imported': problem('文件已导入过', '同一文件不会重复导入，可以查看原批次。'),
  'encoding-unconfirmed': problem(
    '请确认文字编码',
    ({ encoding }) => `文件看起来是 ${encoding} 编码，请核对预览后确认。`,
  ),
  'batch-not-ready': problem('批次不能导入', '此批次尚未校验完，或者正在导入、已导入、已撤回。'),
  'batch-not-untouched': problem(
    '批次已经导入',
    '此批次正在导入或者已经导入；导入完成后，可以撤回其中还没有办理的登记。',
  ),
  'batch-not-imported': problem('批次还没有导入完', '导入完成后才能撤回登记。'),
  'batch-nothing-to-take-back': problem(
    '没有可以撤回的登记',
    '此批次的纠纷都已撤回，或者已有人办理、已告知当事人，请逐件处理。',
  ),
};

const evidence = {
  'evidence-missing': problem('没有文件', '请拍照，或者选择要提交的照片、PDF 文件。'),
  'evidence-empty': problem('文件为空', '文件没有内容，请核对后重新选择。'),
  'evidence-too-large': problem(
    '文件过大',
    ({ limit }) => `每份文件最大 ${size(limit)}，请压缩、降低照片清晰度或者拆分后提交。`,
  ),
  'evidence-kind-refused': problem(
    '文件格式不支持',
    '只能提交 JPEG、PNG 格式的照片或者 PDF 文件；其他文件请先转换，或者拍照提交。',
  ),
  'evidence-not-what-it-says': problem(
    '文件内容与格式不符',
    '文件内容与文件名的后缀不一致，可能已损坏；请打开确认，另存后重新选择，或者拍照提交。',
  ),
};

const building = {
  'too-many-requests': problem('操作过于频繁', ({ seconds }) => `请在 ${seconds} 秒后再试。`),
  'too-many-streams': problem('打开的页面过多', ({ limit }) => `最多同时打开 ${limit} 个页面。`),
  overloaded: problem('系统繁忙', '请稍后再试；已提交的内容不会丢失。'),
  unavailable: problem('服务暂时不可用', '请稍后再试；已提交的内容不会丢失。'),
  'timed-out': problem('处理超时', '请稍后刷新查看结果，不要重复提交。'),
  internal: problem('系统出错', '请记下追踪号并联系管理员。'),
};

/** The words for every reason why the API says no to a request as a whole. */
export const problemText: { readonly [C in RequestProblemCode]: ProblemText } = {
  ...requests,
  ...people,
  ...accounts,
  ...twoPeople,
  ...work,
  ...imports,
  ...evidence,
  ...building,
};
