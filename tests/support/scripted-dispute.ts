import type { Command } from '#domain/dispute/command';
import type { Dispute } from '#domain/dispute/dispute';
import type { Person } from '#domain/people/person';
import { dateOf } from '#domain/shared/local-date';
import { instant } from '#domain/shared/instant';
import { clerk, staffOf, type TestCourt, type TestDispute } from './test-court.ts';

/** What happened while a scripted dispute was played. */
export interface Played {
  readonly dispute: TestDispute;
  readonly commands: number;
  readonly clockMoves: number;
}

/** One dispute played on a real court, step by step. */
export class ScriptedDispute {
  readonly court: TestCourt;
  readonly dispute: TestDispute;
  commands = 0;
  clockMoves = 0;

  private constructor(court: TestCourt, dispute: TestDispute) {
    this.court = court;
    this.dispute = dispute;
  }

  static async open(court: TestCourt): Promise<ScriptedDispute> {
    const script = new ScriptedDispute(court, await court.open());
    await script.reaches(() => true);
    return script;
  }

  /** Does something, and fails when it is refused. */
  async does(person: Person, command: Command): Promise<void> {
    const told = await this.court.command(this.dispute, person, command);
    if (told.outcome !== 'accepted') throw new Error(`${command.kind} was refused`);
    this.commands += 1;
  }

  async reaches(is: (state: Dispute) => boolean): Promise<Dispute> {
    return this.court.until(this.dispute, is);
  }

  async isAt(status: string): Promise<Dispute> {
    return this.reaches((state) => state.status === status);
  }

  party(index: number): Person & { readonly partyId: string } {
    const partyId = this.dispute.parties[index] ?? '';
    return { kind: 'party', partyId, disputeId: this.dispute.id };
  }

  async mediator(): Promise<Person> {
    return staffOf('mediator', (await this.court.state(this.dispute)).mediator?.id);
  }

  /** Moves the clock past the next item of the agenda, and waits until it has had its effect. */
  async timePasses(): Promise<void> {
    const { rows } = await this.court.pool.query<{ left: number; seq: number }>(
      `select extract(epoch from next_ring_at - court_now())::float8 * 1000 as left, seq
         from dispute where id = $1`,
      [this.dispute.id],
    );
    const [{ left, seq } = { left: 0, seq: 0 }] = rows;
    await this.court.moveClock(0, Math.ceil(left) + 2_000);
    this.clockMoves += 1;
    await this.court.recheck(this.dispute);
    await this.reaches((state) => state.seq > seq);
  }
}

const consent = { answer: 'consent', channel: 'link' } as const;

/**
 * The longest usual way: registered first, commissioned, one mediator declines and one is silent, facts
 * are signed, the term is extended and runs out, and the court takes the case back. Fourteen commands,
 * eight moments at which time had its say, and five or six pieces of outside work.
 */
export async function playReturnToTrial(court: TestCourt): Promise<Played> {
  const script = await ScriptedDispute.open(court);
  await script.does(clerk, { kind: 'divert', track: 'commissioned', mode: 'on-site', note: null });
  const { receivedAt } = await script.isAt('handed-over');
  await script.timePasses();
  await script.does(clerk, {
    kind: 'record-registration',
    caseNumber: `（2026）澜0102民初${Math.floor(receivedAt % 1_000_000)}号`,
    procedure: 'ordinary',
    registeredOn: dateOf(instant(receivedAt)),
  });
  for (const index of [0, 1]) {
    const person = script.party(index);
    await script.does(person, { kind: 'answer-offer', partyId: person.partyId, ...consent });
  }
  await script.isAt('designated');
  await script.does(await script.mediator(), {
    kind: 'decline-designation',
    reason: 'absent',
    note: null,
  });
  await script.isAt('designated');
  await passUntil(script, ({ passedOver }) => passedOver.length === 2);
  await script.isAt('designated');
  await mediate(script);
  await passUntil(script, ({ stage }) => stage === 'filing');
  await script.isAt('handed-over');
  await script.timePasses();
  await script.does(clerk, { kind: 'record-trial-receipt', receipt: '已收' });
  const { dispute, commands, clockMoves } = script;
  return { dispute, commands, clockMoves };
}

async function mediate(script: ScriptedDispute): Promise<void> {
  const mediator = await script.mediator();
  const present = [...script.dispute.parties];
  await script.does(mediator, {
    kind: 'accept-designation',
    disclosure: 'nothing-to-disclose',
    disclosed: null,
  });
  await script.does(mediator, { kind: 'record-session', present, record: '双方各自陈述。' });
  await script.does(mediator, {
    kind: 'propose-facts',
    facts: ['借款已交付。'],
    issues: ['利息。'],
  });
  const documentHash = (await script.court.state(script.dispute)).facts?.hash ?? '';
  for (const index of [0, 1]) {
    const person = script.party(index);
    const { partyId } = person;
    await script.does(person, { kind: 'sign-facts', partyId, documentHash, channel: 'link' });
  }
  await script.does(mediator, { kind: 'propose-extension', days: 10, reason: '等待对账。' });
  for (const index of [0, 1]) {
    const person = script.party(index);
    await script.does(person, { kind: 'sign-extension', partyId: person.partyId, channel: 'link' });
  }
}

async function passUntil(script: ScriptedDispute, is: (state: Dispute) => boolean): Promise<void> {
  for (let turns = 0; turns < 20; turns += 1) {
    if (is(await script.court.state(script.dispute))) return;
    await script.timePasses();
  }
  throw new Error('time passed and nothing came of it');
}
