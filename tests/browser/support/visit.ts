import type { Pool } from '#platform/database';
import type { Letterbox } from './letterbox.ts';
import type { Phone } from './phone.ts';

/** A house in which parties get mail. */
interface House {
  readonly letters: Letterbox;
  readonly pool: Pool;
}

/** Asks for a code at the door of a link, reads it in the mail and opens the link with it. */
export const enterCode = async ({ letters }: House, phone: Phone, to: string): Promise<void> => {
  const before = await letters.count();
  await phone.tap('给我发验证码');
  await phone.sees('请输入验证码');
  await phone.page.getByLabel('6 位验证码').fill(await letters.code(to, before));
  await phone.tap('打开');
};

/** Opens the link in the latest mail of this kind, with its code. */
export const enter = async (
  house: House,
  phone: Phone,
  to: string,
  subject: string,
): Promise<void> => {
  await phone.page.goto(await house.letters.link(to, subject));
  await enterCode(house, phone, to);
};

/** Lets the next code be asked for at once: a minute has to pass between two of them. */
export const aMinuteLater = ({ pool }: House) =>
  pool.query("update party_link set code_sent_at = code_sent_at - interval '61 seconds'");

/** How many commands of a kind a dispute has got. */
export const countOf = async (
  { pool }: House,
  disputeId: string,
  kind: string,
): Promise<number> => {
  const { rows } = await pool.query<{ count: number }>(
    'select count(*)::int as count from command where dispute_id = $1 and kind = $2',
    [disputeId, kind],
  );
  return rows[0]?.count ?? 0;
};

/** Opens the mailed question whether to mediate, reads the notice, and gives this answer. */
export const answerOffer = async (
  house: House,
  phone: Phone,
  to: string,
  answer: RegExp,
): Promise<void> => {
  await enter(house, phone, to, '是否同意调解');
  await phone.tap('看完了，去答复');
  await phone.page.getByLabel(answer).check();
  await phone.tap('提交我的答复');
  await phone.sees('已办好');
};
