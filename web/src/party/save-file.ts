const TEXT = 'text/plain;charset=utf-8';
/** Old programs take a text for UTF-8 only when it begins with this mark. */
const MARK = '\ufeff';

/** Gives the reader a text as a file of their own device. */
export const saveFile = (name: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([MARK, text], { type: TEXT }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  URL.revokeObjectURL(address);
};
