/**
 * Reads a mail as our own sender writes it (UTF-8; plain, or text and HTML side by side). Not a
 * reader for mail from the outside.
 */
export interface ReadMail {
  readonly subject: string;
  readonly messageId: string;
  readonly text: string;
  readonly html: string;
}

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

const splitPart = (raw: string): Part => {
  const end = raw.indexOf('\r\n\r\n');
  const head = end < 0 ? raw : raw.slice(0, end);
  const headers = new Map<string, string>();
  // A header goes on in the next line when that begins with a space.
  for (const line of head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: end < 0 ? '' : raw.slice(end + 4) };
};

const bytesOfQuoted = (text: string): Buffer =>
  Buffer.from(
    text
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      ),
    'latin1',
  );

const decodeBody = (part: Part): string => {
  const encoding = part.headers.get('content-transfer-encoding')?.toLowerCase();
  if (encoding === 'base64') return Buffer.from(part.body, 'base64').toString('utf8');
  if (encoding === 'quoted-printable') return bytesOfQuoted(part.body).toString('utf8');
  return Buffer.from(part.body, 'latin1').toString('utf8');
};

/** Undoes the encoding of header words such as `=?UTF-8?B?...?=`. */
const decodeHeader = (value: string): string => {
  const joined = value.replace(/\?=\s+=\?/g, '?==?');
  const decoded = joined.replace(
    /=\?utf-8\?([bq])\?([^?]*)\?=/gi,
    (_, kind: string, text: string) => {
      const bytes =
        kind.toLowerCase() === 'b'
          ? Buffer.from(text, 'base64')
          : bytesOfQuoted(text.replaceAll('_', ' '));
      return bytes.toString('latin1');
    },
  );
  return Buffer.from(decoded, 'latin1').toString('utf8');
};

const leaves = (part: Part): Part[] => {
  const boundary = /boundary="?([^";]+)"?/i.exec(part.headers.get('content-type') ?? '')?.[1];
  if (boundary === undefined) return [part];
  return part.body
    .split(`--${boundary}`)
    .slice(1, -1)
    .flatMap((piece) => leaves(splitPart(piece.replace(/^\r\n/, '').replace(/\r\n$/, ''))));
};

/** Takes the raw bytes of one mail apart. What a mail lacks is empty text; lines end in \n. */
export const readMail = (raw: Buffer): ReadMail => {
  // Read byte by byte, so that letters of several bytes stay whole until they are decoded.
  const mail = splitPart(raw.toString('latin1'));
  const parts = leaves(mail);
  const bodyOf = (type: string): string => {
    const part = parts.find((leaf) =>
      (leaf.headers.get('content-type') ?? 'text/plain').toLowerCase().startsWith(type),
    );
    return part === undefined ? '' : decodeBody(part).replaceAll('\r\n', '\n').trimEnd();
  };
  return {
    subject: decodeHeader(mail.headers.get('subject') ?? ''),
    messageId: mail.headers.get('message-id') ?? '',
    text: bodyOf('text/plain'),
    html: bodyOf('text/html'),
  };
};
