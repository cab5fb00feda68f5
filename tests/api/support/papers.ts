import { checksSchema } from '#api/checks/contract';
import { paperSchema } from '#api/papers/contract';
import { applicant, command, numberBornOn, type OpenDispute } from './counter.ts';
import { mediating } from './mediation.ts';
import type { TestApi } from './test-api.ts';

const DAY_MS = 86_400_000;

let registered = 0;
/** Two people of whom everything is known, other ones each time. */
export const known = () => {
  registered += 1;
  const numberOf = (year: number) =>
    numberBornOn(`${year}01${String(registered).padStart(2, '0')}`);
  return parties(numberOf(1980), numberOf(1982));
};
const parties = (mine: string, theirs: string) => ({
  theirs,
  more: {
    parties: [
      applicant({
        identityType: 'identity-number',
        identityNumber: mine,
        address: '汾阳市永安路12号',
      }),
      {
        role: 'respondent',
        kind: 'natural',
        name: '霍临川',
        email: 'huo@example.org',
        phone: '13900139000',
        identityType: 'identity-number',
        identityNumber: theirs,
        address: '汾阳市河堤街8号',
      },
    ],
  },
});

/** A clerk who makes papers, looks at what they lack, and takes signatures at the counter. */
export class PaperDesk {
  readonly #api: TestApi;
  readonly #clerk: string;

  constructor(api: TestApi, clerk: string) {
    this.#api = api;
    this.#clerk = clerk;
  }

  async ask({ id }: OpenDispute, type: string, token = this.#clerk, query = '') {
    return this.#api.get(`/api/disputes/${id}/papers/${type}${query}`, token);
  }

  async paper(dispute: OpenDispute, type: string) {
    return paperSchema.parse((await this.ask(dispute, type)).body);
  }

  /** What stands in each field of a paper. */
  async lines(dispute: OpenDispute, type: string) {
    const { fields } = await this.paper(dispute, type);
    return Object.fromEntries(fields.map(({ field, lines }) => [field, lines]));
  }

  async checks({ id }: OpenDispute, token = this.#clerk) {
    return checksSchema.parse((await this.#api.get(`/api/disputes/${id}/checks`, token)).body);
  }

  /** What the access log says of a dispute, oldest first. */
  async logged({ id }: OpenDispute) {
    const { rows } = await this.#api.court.pool.query<{ act: string; detail: unknown }>(
      'select act, detail from access_log where dispute_id = $1 order by id',
      [id],
    );
    return rows;
  }

  /** Puts down an agreement to pay within sixty days. */
  async record(token: string, { id, applicant: payee, respondent: payer }: OpenDispute) {
    const dueOn = new Date(Date.now() + 60 * DAY_MS).toISOString().slice(0, 10);
    return command(this.#api, token, id, {
      kind: 'record-agreement',
      terms: '被申请人偿还借款一万二千元。',
      instalments: [{ payerId: payer, payeeId: payee, amountFen: 1_200_000, dueOn }],
      performedOnTheSpot: false,
    });
  }

  /** Both parties sign the newest text of the agreement. */
  async sign(dispute: OpenDispute): Promise<void> {
    const { agreement } = await this.checks(dispute);
    for (const partyId of [dispute.applicant, dispute.respondent])
      await command(this.#api, this.#clerk, dispute.id, {
        kind: 'sign-agreement',
        partyId,
        documentHash: agreement?.documentHash,
        channel: 'counter',
      });
  }

  /** A dispute whose agreement everybody has signed. */
  async agreed(more: { readonly [field: string]: unknown } = {}): Promise<OpenDispute> {
    const { dispute, token } = await mediating(this.#api, this.#clerk, more);
    await this.record(token, dispute);
    await this.sign(dispute);
    return dispute;
  }
}
