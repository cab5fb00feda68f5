import { z } from 'zod';
import { TestApi, type Told } from '#tests/api/support/test-api';

const batch = z.object({
  id: z.string(),
  state: z.string(),
  fileName: z.string(),
  total: z.number(),
  ready: z.number(),
  faulty: z.number(),
  duplicate: z.number(),
  imported: z.number(),
  converted: z.number(),
});
export type TestBatch = z.infer<typeof batch>;

const rows = z.object({
  items: z.array(
    z.object({
      rowNo: z.number(),
      state: z.string(),
      given: z.record(z.string(), z.string()),
      problems: z.array(
        z.object({ column: z.string().nullable(), code: z.string(), message: z.string() }),
      ),
      disputeId: z.string().nullable(),
      takenBack: z.boolean(),
    }),
  ),
});

/** A clerk's desk for bulk intake, on an API and a database of the test file's own. */
export class ImportDesk {
  readonly api: TestApi;
  readonly clerk: string;

  constructor(api: TestApi, clerk: string) {
    this.api = api;
    this.clerk = clerk;
  }

  static async open(): Promise<ImportDesk> {
    const api = await TestApi.open();
    return new ImportDesk(api, await api.signIn('clerk'));
  }

  async upload(
    fileName: string,
    content: string | Buffer,
    options: { readonly encoding?: string; readonly token?: string } = {},
  ): Promise<Told> {
    const form = new FormData();
    form.set('file', new File([new Uint8Array(Buffer.from(content))], fileName));
    if (options.encoding !== undefined) form.set('encoding', options.encoding);
    const request = new Response(form);
    return this.api.ask('POST', '/api/imports', {
      token: options.token ?? this.clerk,
      raw: new Uint8Array(await request.arrayBuffer()),
      headers: { 'content-type': request.headers.get('content-type') ?? '' },
    });
  }

  /** Uploads a file that is taken, and gives its batch. */
  async batchOf(fileName: string, content: string | Buffer, encoding?: string): Promise<TestBatch> {
    const told = await this.upload(fileName, content, encoding === undefined ? {} : { encoding });
    if (told.status !== 201) throw new Error(told.text);
    return batch.parse(told.body);
  }

  async batch(id: string): Promise<TestBatch> {
    return batch.parse((await this.api.get(`/api/imports/${id}`, this.clerk)).body);
  }

  async rows(id: string, state?: string) {
    const query = state === undefined ? '' : `?state=${state}`;
    const told = await this.api.get(`/api/imports/${id}/rows${query}`, this.clerk);
    return rows.parse(told.body).items;
  }

  /** What is said of the rows of a batch, as `row column code`. */
  async findings(id: string): Promise<readonly string[]> {
    const found = await this.rows(id);
    return found.flatMap(({ rowNo, problems }) =>
      problems.map(({ column, code }) => `${rowNo} ${column ?? '-'} ${code}`),
    );
  }

  async act(id: string, act: 'run' | 'withdraw' | 'take-back', body: unknown = {}): Promise<Told> {
    return this.api.ask('POST', `/api/imports/${id}/${act}`, { token: this.clerk, body });
  }

  /** How many rows the tables of an import hold. */
  async stored(): Promise<{
    readonly batches: number;
    readonly rows: number;
    readonly disputes: number;
  }> {
    const { rows: counted } = await this.api.court.pool.query<{
      readonly batches: number;
      readonly rows: number;
      readonly disputes: number;
    }>(
      `select (select count(*) from import_batch) as batches, (select count(*) from import_row) as rows,
              (select count(*) from dispute) as disputes`,
    );
    const [first] = counted;
    if (first === undefined) throw new Error('nothing was counted');
    return first;
  }

  close(): Promise<void> {
    return this.api.close();
  }
}
