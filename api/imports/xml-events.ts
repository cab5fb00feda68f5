import { SaxesParser } from 'saxes';

/** What a reader of one XML part wants to be told. Names come without their namespace prefix. */
export interface XmlReader {
  open(name: string, attributes: { readonly [name: string]: string }): void;
  text(text: string): void;
  close(name: string): void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Feeds the chunks of one XML part to a reader. A document type is refused, because a table has none
 * and entities could be defined in it. Rejects when the part is no well-formed XML.
 */
export const readXml = async (
  chunks: AsyncIterable<Buffer>,
  reader: XmlReader,
  afterChunk: () => Promise<void> = () => Promise.resolve(),
): Promise<void> => {
  const parser = new SaxesParser();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('a document type is not allowed');
  });
  parser.on('opentag', ({ name, attributes }) => reader.open(local(name), attributes));
  parser.on('text', (text) => reader.text(text));
  parser.on('cdata', (text) => reader.text(text));
  parser.on('closetag', ({ name }) => reader.close(local(name)));
  for await (const chunk of chunks) {
    parser.write(decoder.decode(chunk, { stream: true }));
    await afterChunk();
  }
  parser.write(decoder.decode());
  parser.close();
};
