import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { TestApi } from './test-api.ts';

/** A file as somebody would choose it. */
export interface ChosenFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

const JPEG = [0xff, 0xd8, 0xff, 0xe0];

/** A photo of its own each time: begins like one, and the rest is noise. */
export const photo = (name = '借条.jpg', size = 3_000): ChosenFile => ({
  name,
  type: 'image/jpeg',
  bytes: Buffer.concat([Buffer.from(JPEG), randomBytes(size - JPEG.length)]),
});

export const sha256 = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** Sends a form with a file, as a browser would. */
export const handIn = async (
  api: TestApi,
  path: string,
  token: string,
  file: ChosenFile | null,
  fields: { readonly [name: string]: string },
  key: string = randomUUID(),
) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  if (file !== null)
    form.set('file', new File([new Uint8Array(file.bytes)], file.name, { type: file.type }));
  const sent = new Response(form);
  return api.ask('POST', path, {
    token,
    key,
    raw: new Uint8Array(await sent.arrayBuffer()),
    headers: { 'content-type': sent.headers.get('content-type') ?? '' },
  });
};

const listShape = z.object({
  items: z.array(
    z.looseObject({
      id: z.string(),
      title: z.string(),
      party: z.looseObject({ id: z.string() }),
      by: z.string(),
      size: z.number(),
      mediaType: z.string(),
      sha256: z.string(),
      seq: z.number(),
    }),
  ),
});

/** A list of evidence, as it is answered. */
export const evidenceAt = async (api: TestApi, path: string, token: string) =>
  listShape.parse((await api.get(path, token)).body).items;

/** Fetches a file and gives its bytes beside what the answer says of them. */
export const fetchFile = async (api: TestApi, path: string, token: string) => {
  const response = await api.open(path, { authorization: `Bearer ${token}` });
  return {
    status: response.status,
    headers: response.headers,
    bytes: Buffer.from(await response.arrayBuffer()),
  };
};

/** How many files, with bytes, and commands about them there are. */
export const stored = async (api: TestApi) => {
  const { rows } = await api.court.pool.query<{
    readonly files: number;
    readonly contents: number;
    readonly events: number;
  }>(
    `select (select count(*)::int from evidence_file) as files,
            (select count(*)::int from evidence_content) as contents,
            (select count(*)::int from dispute_event where kind = 'evidence-submitted') as events`,
  );
  const [counts] = rows;
  if (counts === undefined) throw new Error('nothing was counted');
  return counts;
};
