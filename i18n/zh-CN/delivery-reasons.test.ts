import { expect, test } from 'vitest';
import { deliveryReason } from './delivery-reasons.ts';

test.each([
  ['no-channel', '本系统没有配置此渠道'],
  ['undelivered', '运营商回执未送达'],
  ['undelivered-no-such-number', '运营商回执未送达（no-such-number）'],
  ['sms-422-blacklist', '短信网关拒收（blacklist）'],
  ['sms-429-flow', '短信网关限流'],
  ['sms-ask-500', '向短信网关查询未得到答复（500）'],
  ['sms-ECONNREFUSED', '短信网关没有正常答复（ECONNREFUSED）'],
  ['smtp-550', '邮件服务器拒收（550）'],
  ['smtp-ESOCKET', '邮件服务器没有正常答复（ESOCKET）'],
  ['http-500', '对方系统答复异常（500）'],
  ['ECONNREFUSED', '无法连接（ECONNREFUSED）'],
])('the code %s is told in words', (code, words) => {
  expect(deliveryReason(code)).toBe(words);
});
