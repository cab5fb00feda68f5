import { toHalfWidth } from '#domain/shared/full-width';
import { publicScreens } from '#i18n/zh-CN/public-screens';

/** What a message is recognised by; empty where it was not found. */
export interface Marks {
  readonly number: string;
  readonly code: string;
}

const NUMBER = /\d{4}-\w{2,20}-\d{6,}/;
const CODE = /^\D{0,3}(\d{4}) ?(\d{4})(?!\d)/;

/** Finds number and check code in a pasted message, here on the reader's own device. */
export const findInMessage = (message: string): Marks => {
  const text = toHalfWidth(message);
  const [, afterCode = ''] = text.split(publicScreens.code);
  const [, first = '', second = ''] = CODE.exec(afterCode) ?? [];
  return { number: NUMBER.exec(text)?.[0] ?? '', code: `${first}${second}` };
};
