import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { demoPeople } from '#prisma/seed/people';
import { enter, openDispute, type OpenDispute } from '#tests/api/support/counter';
import { problemOf, TestApi, type Told } from '#tests/api/support/test-api';
import { PATIENCE_MS } from '#tests/support/patience';
import { wallClock } from '#tests/support/procedure';

/** What somebody asks for, as it goes over the wire. */
export type Body = { readonly kind: string; readonly [field: string]: unknown };
export type Side = 'applicant' | 'respondent';

const deadline = z.looseObject({
  key: z.string(),
  name: z.string(),
  dueOn: z.string(),
  provisional: z.boolean(),
  ending: z.string().nullable(),
  arithmetic: z.array(z.string()),
  basis: z.object({ key: z.string(), text: z.string() }),
});
const shown = z.looseObject({
  seq: z.number(),
  stage: z.object({ id: z.string() }),
  status: z.object({ id: z.string() }),
  end: z.looseObject({ id: z.string() }).nullable(),
  caseNumber: z.string().nullable(),
  mediator: z.looseObject({ id: z.string(), name: z.string(), accepted: z.boolean() }).nullable(),
  deadlines: z.array(deadline),
  parties: z.array(
    z.looseObject({
      id: z.string(),
      name: z.string(),
      representative: z.looseObject({ name: z.string() }).nullish(),
    }),
  ),
  documents: z.array(
    z.looseObject({ type: z.string(), hash: z.string(), signatures: z.array(z.unknown()) }),
  ),
  tasks: z.array(z.looseObject({ kind: z.string(), role: z.string() })),
  acts: z.array(z.looseObject({ command: z.string(), may: z.boolean() })),
  timeline: z.array(z.looseObject({ kind: z.string(), text: z.string() })),
});
export type Shown = z.infer<typeof shown>;

const letters = z.object({
  items: z.array(
    z.looseObject({
      template: z.string(),
      recipientName: z.string().nullable(),
      legal: z.boolean(),
      state: z.string(),
    }),
  ),
});

const handOver = z.looseObject({
  manifest: z.looseObject({ disputeId: z.string(), purpose: z.string() }),
  content: z.looseObject({
    documents: z.array(z.looseObject({ type: z.string() })),
    undisputedFacts: z.unknown(),
  }),
});
export type Package = z.infer<typeof handOver>;

const loginOf = (name: string): string =>
  demoPeople.find((person) => person.name === name)?.login ?? '';
const supervisorOf = { qiqiao: 'supervisor', wangze: 'supervisor.wangze' } as const;
/** The court that keeps entrusted mediation, and the one that follows the nation's rules. */
export type Court = keyof typeof supervisorOf;

/**
 * Days of a court as its people live them: everything is asked over HTTP, by the person whose act it is,
 * on the day the law's example names. One after the other, for its clock only goes forward.
 */
export class CourtDays {
  readonly api: TestApi;
  readonly #tokens = new Map<string, string>();

  private constructor(api: TestApi) {
    this.api = api;
  }

  /** Opens a court in the past: set back before anything has happened there, which no clock can do later. */
  static async open(moment: string): Promise<CourtDays> {
    const api = await TestApi.open();
    await api.court.itIs(wallClock(moment));
    await api.court.startWorkers();
    return new CourtDays(api);
  }

  close(): Promise<void> {
    return this.api.close();
  }

  /** Lets time pass to a moment: `2026-03-02 10:00`. Who has signed in is signed out by it. */
  async on(moment: string): Promise<void> {
    const supervisor = await this.#staff('supervisor');
    const [day = '', time = ''] = moment.split(' ');
    const told = await this.api.post('/api/clock', supervisor, { to: `${day}T${time}:00+08:00` });
    if (told.status !== 200) throw new Error(`the clock: ${told.text}`);
    this.#tokens.clear();
  }

  /** Papers come in at the counter of a court. */
  async opened(court: Court = 'qiqiao', more: { readonly [field: string]: unknown } = {}) {
    const login = court === 'qiqiao' ? 'clerk' : 'clerk.wangze';
    return openDispute(this.api, await this.#staff(login), more);
  }

  /** Somebody at work does something. Throws when it is refused. */
  async staff(login: string, dispute: OpenDispute, body: Body): Promise<Told> {
    return done(body, await this.#byStaff(login, dispute, body));
  }

  /** Why somebody at work may not do something. */
  async refusedTo(login: string, dispute: OpenDispute, body: Body): Promise<string> {
    return problemOf(await this.#byStaff(login, dispute, body)).code;
  }

  /** A party does something by its link. Throws when it is refused. */
  async party(side: Side, dispute: OpenDispute, body: Body): Promise<Told> {
    return done(body, await this.#byParty(side, dispute, body));
  }

  /** Why a party may not do something. */
  async refusedToParty(side: Side, dispute: OpenDispute, body: Body): Promise<string> {
    return problemOf(await this.#byParty(side, dispute, body)).code;
  }

  async both(dispute: OpenDispute, body: Body): Promise<void> {
    await this.party('applicant', dispute, body);
    await this.party('respondent', dispute, body);
  }

  /** The dispute as its court's supervisor sees it. */
  async shown(dispute: OpenDispute, court: Court = 'qiqiao'): Promise<Shown> {
    const token = await this.#staff(supervisorOf[court]);
    return shown.parse((await this.api.get(`/api/disputes/${dispute.id}`, token)).body);
  }

  /** The dispute as a party sees it. */
  async shownToParty(side: Side, dispute: OpenDispute): Promise<Shown> {
    const token = await this.#link(side, dispute);
    return shown.parse((await this.api.get('/api/party/dispute', token)).body);
  }

  /** Waits until the dispute is shown at a place (`stage/status`). */
  async reaches(dispute: OpenDispute, place: string, court: Court = 'qiqiao'): Promise<Shown> {
    return this.until(dispute, (view) => placeOf(view) === place, court);
  }

  /** Waits until the dispute is shown as expected; fails when patience has run out. */
  async until(
    dispute: OpenDispute,
    isSo: (view: Shown) => boolean,
    court: Court = 'qiqiao',
  ): Promise<Shown> {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const view = await this.shown(dispute, court);
      if (isSo(view)) return view;
      if (Date.now() > until) throw new Error(`still at ${placeOf(view)}`);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  }

  /** Messages to people outside the application about a dispute, by template and recipient. */
  async letters(dispute: OpenDispute): Promise<readonly (readonly [string, string | null])[]> {
    const path = `/api/notifications/deliveries?limit=100&dispute=${dispute.id}`;
    const { items } = letters.parse((await this.api.get(path, await this.#staff('clerk'))).body);
    return items.map(({ template, recipientName }) => [template, recipientName] as const);
  }

  /** What the court's registry has been handed about a dispute, newest last. */
  async handedOver({ id }: OpenDispute): Promise<readonly Package[]> {
    const outbox = join(this.api.court.registryFolder, 'outbox');
    const names = (await readdir(outbox)).filter((name) => name.endsWith('.json')).toSorted();
    const texts = await Promise.all(names.map((name) => readFile(join(outbox, name), 'utf8')));
    return texts
      .map((text) => handOver.parse(JSON.parse(text)))
      .filter(({ manifest }) => manifest.disputeId === id);
  }

  /** Who mediates a dispute, by login. */
  async mediatorOf(dispute: OpenDispute, court: Court = 'qiqiao'): Promise<string> {
    return loginOf((await this.shown(dispute, court)).mediator?.name ?? '');
  }

  async get(login: string, path: string): Promise<unknown> {
    return (await this.api.get(path, await this.#staff(login))).body;
  }

  async post(login: string, path: string, body: unknown): Promise<Told> {
    return this.api.post(path, await this.#staff(login), body);
  }

  async #byStaff(login: string, { id }: OpenDispute, body: Body): Promise<Told> {
    return this.api.post(`/api/disputes/${id}/commands`, await this.#staff(login), body);
  }

  async #byParty(side: Side, dispute: OpenDispute, body: Body): Promise<Told> {
    const said = { partyId: dispute[side], channel: 'link', ...body };
    return this.api.post('/api/party/commands', await this.#link(side, dispute), said);
  }

  #staff(login: string): Promise<string> {
    return this.#token(login, () => this.api.signIn(login));
  }

  #link(side: Side, dispute: OpenDispute): Promise<string> {
    const partyId = dispute[side];
    return this.#token(partyId, () => enter(this.api, dispute.id, partyId));
  }

  async #token(key: string, ask: () => Promise<string>): Promise<string> {
    const token = this.#tokens.get(key) ?? (await ask());
    this.#tokens.set(key, token);
    return token;
  }
}

function done(body: Body, told: Told): Told {
  if (told.status !== 200) throw new Error(`${body.kind}: ${told.text.slice(0, 400)}`);
  return told;
}

export const placeOf = ({ stage, status }: Shown): string => `${stage.id}/${status.id}`;

/** The deadline of a key that runs, or ran last. */
export const clockOf = ({ deadlines }: Shown, key: string) =>
  deadlines.findLast((each) => each.key === key);

/** The hash of the newest text of a type. */
export const hashOf = ({ documents }: Shown, type: string): string =>
  documents.findLast((each) => each.type === type)?.hash ?? '';
