import { expect, test } from 'vitest';
import { noticeText } from '#i18n/zh-CN/notices';
import { findInMessage } from './find-in-message.ts';

const { text } = noticeText.offer({
  to: 'party',
  court: '滨江区人民法院',
  cause: '民间借贷纠纷',
  recipient: '陆知微',
  mediator: null,
  place: null,
  link: 'https://court.example.org/p/abc',
  code: null,
  check: '20260417',
  number: '2026-320199-000123',
  dueOn: '2026-11-21',
});

test('number and code are found in a whole message as the court writes it', () => {
  expect(findInMessage(text)).toEqual({ number: '2026-320199-000123', code: '20260417' });
});

test('they are found in a message copied with full-width signs', () => {
  const copied = '编号２０２６－３２０１９９－０００１２３，防伪码：２０２６　０４１７（可查验）';
  expect(findInMessage(copied)).toEqual({ number: '2026-320199-000123', code: '20260417' });
});

test('the six digits that open a link are not taken for the code that proves a message', () => {
  expect(findInMessage('您查看本件的验证码是482913，10分钟内有效。').code).toBe('');
});

test('in a text without them nothing is found', () => {
  expect(findInMessage('恭喜您中奖，请点击链接领取。')).toEqual({ number: '', code: '' });
});
