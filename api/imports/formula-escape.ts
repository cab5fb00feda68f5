/** What makes a table program take a text for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const ESCAPED = /^'(?=[=+\-@\t\r])/;

/** The text so that no table program works it out: with an apostrophe before it. */
export const escaped = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text again, when a table that was written here comes back. */
export const unescaped = (text: string): string => text.replace(ESCAPED, '');
