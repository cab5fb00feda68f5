import { setTimeout as pause } from 'node:timers/promises';
import { loginOf, type StubbornClient } from './stubborn-client.ts';

/** Numbers between 0 and 1 that come out the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const surnames = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许';
const given = '安邦成德恩方刚浩嘉康立明宁平清荣顺文祥永';
const nameOf = (index: number, offset: number): string => {
  const at = (text: string, place: number) => [...text][place % [...text].length] ?? '';
  return at(surnames, index + offset) + at(given, index * 7 + offset) + at(given, index * 3 + 11);
};

const registrationOf = (index: number) => ({
  source: 'counter',
  causeCode: '108.3',
  amount: `${1000 + index}.00`,
  claims: '偿还借款。',
  facts: '双方签订借条，到期未还。',
  confirmWarnings: ['possible-duplicate'],
  parties: [
    { role: 'applicant', kind: 'natural', name: nameOf(index, 0), email: `a${index}@example.org` },
    { role: 'respondent', kind: 'natural', name: nameOf(index, 5), email: `r${index}@example.org` },
  ],
});

/** One dispute on its way through a court that is being hurt. */
export class Journey {
  readonly #client: StubbornClient;
  readonly #random: () => number;
  readonly #index: number;
  id = '';
  #parties: readonly string[] = [];

  constructor(client: StubbornClient, index: number, seed: number) {
    this.#client = client;
    this.#index = index;
    this.#random = seeded(seed + index);
  }

  async begin(): Promise<void> {
    this.id = await this.#client.register(registrationOf(this.#index));
    const { parties } = await this.#client.until(this.id, ({ seq }) => seq > 0);
    this.#parties = parties.map(({ id }) => id);
  }

  async divert(): Promise<void> {
    await this.clerk({ kind: 'divert', track: 'entrusted', mode: 'on-site' });
  }

  async clerk(body: object): Promise<void> {
    await pause(this.#random() * 1_500);
    await this.#client.command('clerk', this.id, body);
  }

  /** Both consent, the mediator accepts, and everything is settled and done on the spot. */
  async settle(): Promise<void> {
    await this.#consent();
    const { mediator } = await this.#client.until(
      this.id,
      ({ status }) => status.id === 'designated',
    );
    const login = loginOf(mediator?.id ?? '');
    const accept = { kind: 'accept-designation', disclosure: 'nothing-to-disclose' };
    await this.#client.command(login, this.id, accept);
    await this.#client.command(login, this.id, {
      kind: 'record-agreement',
      terms: '当场偿还，双方再无争议。',
      instalments: [],
      performedOnTheSpot: true,
    });
    const documentHash = await this.#agreementHash();
    for (const partyId of this.#parties) {
      await this.clerk({ kind: 'sign-agreement', partyId, documentHash, channel: 'counter' });
    }
  }

  async file(): Promise<void> {
    await this.#client.until(this.id, ({ status }) => status.id === 'handed-over');
    const today = new Date((await this.#client.courtNow()) + 8 * 3_600_000)
      .toISOString()
      .slice(0, 10);
    await this.clerk({
      kind: 'record-registration',
      caseNumber: `（2026）澜0102民初${1000 + this.#index}号`,
      procedure: 'summary',
      registeredOn: today,
    });
  }

  async demandFiling(): Promise<void> {
    const [partyId] = this.#parties;
    await this.clerk({ kind: 'demand-filing', partyId, channel: 'counter' });
  }

  async withdraw(): Promise<void> {
    const [partyId] = this.#parties;
    await this.clerk({ kind: 'withdraw', partyId, channel: 'counter', reason: '自行和解。' });
  }

  async isSilentlyFiled(): Promise<void> {
    await this.#client.until(this.id, ({ stage }) => stage.id === 'filing');
  }

  async #consent(): Promise<void> {
    for (const partyId of this.#parties) {
      await this.clerk({ kind: 'answer-offer', partyId, answer: 'consent', channel: 'counter' });
    }
  }

  async #agreementHash(): Promise<string> {
    const { documents } = await this.#client.view(this.id);
    return documents.find(({ type }) => type === 'mediation-agreement')?.hash ?? '';
  }
}

/** Runs pieces of work a few at a time. */
export async function several(
  atOnce: number,
  works: readonly (() => Promise<void>)[],
): Promise<void> {
  const waiting = [...works];
  const hand = async (): Promise<void> => {
    for (let work = waiting.shift(); work !== undefined; work = waiting.shift()) await work();
  };
  await Promise.all(Array.from({ length: atOnce }, hand));
}
