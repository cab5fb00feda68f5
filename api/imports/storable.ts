const REPLACEMENT = '\ufffd';

/** What Postgres cannot keep in a JSON value: NUL and halves of surrogate pairs. */
const UNSTORABLE = /\u0000|\p{Surrogate}/gu;
/** Control characters that are no line break and no tab. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Surrogate}/u;

/** The text as it can be kept; what cannot be kept becomes the replacement character. */
export const storable = (text: string): string => text.replaceAll(UNSTORABLE, REPLACEMENT);

/** Whether a text holds characters nobody typed on purpose. */
export const hasControlCharacters = (text: string): boolean => CONTROL.test(text);

/** Whether a text went through a wrong encoding on its way. */
export const hasReplacementCharacters = (text: string): boolean => text.includes(REPLACEMENT);
