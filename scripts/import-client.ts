import { z } from 'zod';

const batch = z.object({
  id: z.string(),
  state: z.enum(['CHECKED', 'IMPORTING', 'DONE', 'WITHDRAWN']),
  total: z.number(),
  ready: z.number(),
  faulty: z.number(),
  duplicate: z.number(),
  imported: z.number(),
  converted: z.number(),
});
export type ImportBatch = z.infer<typeof batch>;

const rows = z.object({
  items: z.array(
    z.object({
      rowNo: z.number(),
      problems: z.array(z.object({ title: z.string().nullable(), message: z.string() })),
    }),
  ),
  next: z.number().nullable(),
});
export type LeftOutRow = z.infer<typeof rows>['items'][number];

const refusal = z.object({
  title: z.string(),
  detail: z.string(),
  code: z.string(),
  status: z.number(),
  batchId: z.string().nullish(),
});
type Refusal = z.infer<typeof refusal>;

/** The API's no, with its words. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(told: Refusal) {
    super(told.code);
    this.name = 'Refused';
    this.refusal = told;
  }
}

/** A clerk's desk at the API, with the calls an import needs. Every call throws `Refused` on a no. */
export interface ImportClient {
  upload(fileName: string, bytes: Buffer, encoding: string | null): Promise<ImportBatch>;
  batch(id: string): Promise<ImportBatch>;
  leftOut(id: string, state: 'FAULTY' | 'DUPLICATE', limit: number): Promise<readonly LeftOutRow[]>;
  run(id: string, confirmConversions: boolean): Promise<ImportBatch>;
}

const bodyOf = async (response: Response): Promise<unknown> => {
  const body: unknown = await response.json();
  if (response.ok) return body;
  throw new Refused(refusal.parse(body));
};

const json = { 'content-type': 'application/json' };

/** Signs a clerk in and hands back the desk. Throws `Refused` when the password is wrong. */
export const openImportClient = async (
  address: string,
  login: string,
  password: string,
): Promise<ImportClient> => {
  const signedIn = await bodyOf(
    await fetch(`${address}/api/session`, {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ login, password }),
    }),
  );
  const { token } = z.object({ token: z.string() }).parse(signedIn);
  const authorization = `Bearer ${token}`;
  const ask = async (path: string, init: RequestInit = {}): Promise<unknown> => {
    const headers = { authorization, ...(typeof init.body === 'string' ? json : {}) };
    return bodyOf(await fetch(`${address}/api/imports${path}`, { ...init, headers }));
  };
  return {
    upload: async (fileName, bytes, encoding) => {
      const form = new FormData();
      form.set('file', new File([new Uint8Array(bytes)], fileName));
      if (encoding !== null) form.set('encoding', encoding);
      return batch.parse(await ask('', { method: 'POST', body: form }));
    },
    batch: async (id) => batch.parse(await ask(`/${id}`)),
    leftOut: async (id, state, limit) =>
      rows.parse(await ask(`/${id}/rows?state=${state}&limit=${limit}`)).items,
    run: async (id, confirmConversions) => {
      const body = JSON.stringify({ confirmConversions });
      return batch.parse(await ask(`/${id}/run`, { method: 'POST', body }));
    },
  };
};
