/**
 * Gives every style element made by this page the number of the answer it came with. Some helpers of
 * antd (measuring a scroll bar, locking it under a dialog) make theirs without, and the content
 * security policy would refuse them.
 */
export const signStyles = (nonce: string): void => {
  const create = document.createElement.bind(document);
  Object.defineProperty(document, 'createElement', {
    value: (name: string, options?: ElementCreationOptions): HTMLElement => {
      const element = create(name, options);
      if (element instanceof HTMLStyleElement) element.nonce = nonce;
      return element;
    },
  });
};
