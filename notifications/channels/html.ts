import type { Message } from './channel.ts';

const escapes: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);

const STYLE = 'font:16px/1.8 sans-serif;color:#1f2329;max-width:640px';

/** The text of a message as a plain page: one paragraph a line, its link to be clicked. */
export const asHtml = ({ text, link }: Pick<Message, 'text' | 'link'>): string => {
  const address = link === null ? null : escaped(link);
  const paragraphs = text.split('\n').map((line) => {
    const content = escaped(line);
    const linked = address
      ? content.replace(address, `<a href="${address}">${address}</a>`)
      : content;
    return `<p>${linked}</p>`;
  });
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><body style="${STYLE}">${paragraphs.join('')}</body></html>`;
};
