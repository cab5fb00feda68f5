const HIDDEN = '*';

/** Shows the first and the last signs of a text; all of a text that is too short to hide any is hidden. */
const hide = (text: string, head: number, tail: number): string => {
  const characters = [...text];
  const hidden = characters.length - head - tail;
  if (hidden <= 0) return HIDDEN.repeat(characters.length);
  const end = characters.length - tail;
  return [...characters.slice(0, head), HIDDEN.repeat(hidden), ...characters.slice(end)].join('');
};

/** A number of an identity paper with all but the first three and the last two signs hidden. */
export const maskIdentity = (number: string | null): string | null =>
  number === null ? null : hide(number, 3, 2);

/** A telephone number with all but the first three and the last four digits hidden. */
export const maskPhone = (phone: string | null): string | null =>
  phone === null ? null : hide(phone, 3, 4);

/** A mail address with its first letter and its domain. */
export const maskEmail = (email: string | null): string | null => {
  if (email === null) return null;
  const at = email.lastIndexOf('@');
  return at < 1 ? HIDDEN : `${hide(email.slice(0, at), 1, 0)}${email.slice(at)}`;
};

/** An address with its first nine signs, which is about the district. */
export const maskAddress = (address: string | null): string | null =>
  address === null ? null : hide(address, 9, 0);
