import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { CommandKind } from '#domain/dispute/command';
import { Refused, type Answered, type Asked } from './http.ts';
import type { PartyDoor } from './party-door.ts';
import type { Plan } from './plans.ts';
import { loginOf, type StaffDesks } from './staff.ts';
import { may, placeOf, viewSchema, type View } from './view.ts';

const FIRST_LOOK_MS = 100;
const LONGEST_LOOK_MS = 1_000;
const PATIENCE_MS = 90_000;

/** A command as it goes over the wire. */
export interface WireCommand {
  readonly kind: CommandKind;
  readonly [field: string]: unknown;
}

/** Somebody who acts: a login at work, or one of the two sides. */
export type Actor = { readonly login: string } | { readonly side: 'applicant' | 'respondent' };

/** One side of the dispute; without a door it comes to the counter. */
export interface Side {
  readonly partyId: string;
  readonly door: PartyDoor | null;
}

/** What makes up a dispute that has been registered. */
export interface Registered {
  readonly id: string;
  readonly number: string;
  readonly plan: Plan;
  readonly sides: { readonly applicant: Side; readonly respondent: Side };
  /** The first part of all its idempotency keys. */
  readonly key: string;
  readonly onAct: (by: Hand) => void;
}

/** By whose hand an act was done. */
export type Hand = 'staff' | 'link' | 'counter';

const accepted = z.object({ dispute: viewSchema });
const advised = z.object({ against: z.array(z.string()) });
const waiting = z.object({ statusUrl: z.string() });
const decided = z.object({
  state: z.string(),
  outcome: z.object({ kind: z.string(), code: z.string().optional() }).nullable(),
});

/** A dispute on its way, as the people in it handle it over HTTP. */
export class DrivenDispute {
  readonly registered: Registered;
  readonly clerk: Actor;
  readonly judge: Actor;
  readonly supervisor: Actor;
  readonly #desks: StaffDesks;
  #acts = 0;

  constructor(registered: Registered, desks: StaffDesks) {
    this.registered = registered;
    this.#desks = desks;
    const { courtId } = registered.plan;
    this.clerk = { login: loginOf('clerk', courtId) };
    this.judge = { login: loginOf('judge', courtId) };
    this.supervisor = { login: loginOf('supervisor', courtId) };
  }

  get plan(): Plan {
    return this.registered.plan;
  }

  /** The page as somebody sees it now. */
  async look(actor: Actor): Promise<View> {
    const door = await this.#doorOf(actor);
    const path = door === null ? `/api/disputes/${this.registered.id}` : '/api/party/dispute';
    const { body } = await this.#ask(actor, { path });
    return viewSchema.parse(body);
  }

  /** The tracks that the advice of the clerk's page speaks against. */
  async adviceAgainst(): Promise<readonly string[]> {
    const { body } = await this.#ask(this.clerk, {
      path: `/api/disputes/${this.registered.id}/advice`,
    });
    return advised.parse(body).against;
  }

  /** Looks again and again until the page shows what is waited for. Throws after a minute and a half. */
  async until(actor: Actor, what: string, isSo: (view: View) => boolean): Promise<View> {
    const began = performance.now();
    for (let ms = FIRST_LOOK_MS; ; ms = Math.min(ms * 1.5, LONGEST_LOOK_MS)) {
      const view = await this.look(actor);
      if (isSo(view)) return view;
      if (performance.now() - began > PATIENCE_MS) throw new Error(`${what}: ${placeOf(view)}`);
      await pause(ms);
    }
  }

  /** Waits until the dispute is at a status. */
  reaches(status: string): Promise<View> {
    return this.until(this.clerk, status, (view) => view.status.id === status);
  }

  /**
   * Waits until the page offers an act to somebody, and does it. The command may be written from what
   * the page shows. Gives the page after it; throws `Refused` for a no.
   */
  async act(
    actor: Actor,
    kind: CommandKind,
    fields: (view: View) => { readonly [field: string]: unknown } = () => ({}),
  ): Promise<View> {
    const view = await this.until(actor, kind, (page) => may(page, kind));
    const door = await this.#doorOf(actor);
    const command: WireCommand = { ...fields(view), kind, ...this.#said(actor, door) };
    this.#acts += 1;
    const answer = await this.#ask(actor, {
      path: door === null ? `/api/disputes/${this.registered.id}/commands` : '/api/party/commands',
      body: command,
      key: `${this.registered.key}-${this.#acts}`,
    });
    if (answer.status === 202)
      await this.#untilDecided(actor, waiting.parse(answer.body).statusUrl);
    this.registered.onAct('login' in actor ? 'staff' : door === null ? 'counter' : 'link');
    return answer.status === 202 ? this.look(actor) : accepted.parse(answer.body).dispute;
  }

  /** Both sides do the same, one after the other. */
  async bothAct(
    kind: CommandKind,
    fields: (view: View) => { readonly [field: string]: unknown } = () => ({}),
  ): Promise<void> {
    for (const side of ['applicant', 'respondent'] as const) await this.act({ side }, kind, fields);
  }

  async #untilDecided(actor: Actor, statusUrl: string): Promise<void> {
    const began = performance.now();
    while (performance.now() - began < PATIENCE_MS) {
      const { state, outcome } = decided.parse((await this.#ask(actor, { path: statusUrl })).body);
      if (outcome?.kind === 'accepted') return;
      if (outcome !== null) throw new Refused(409, outcome.code ?? state, outcome.code ?? state);
      await pause(LONGEST_LOOK_MS);
    }
    throw new Error('a command was not decided');
  }

  /** The way in of a side that acts through its link; null for everybody else. */
  async #doorOf(actor: Actor): Promise<PartyDoor | null> {
    const door = 'side' in actor ? this.registered.sides[actor.side].door : null;
    return door !== null && (await door.opens()) ? door : null;
  }

  /** Asks through the party's own door, or at a desk: whoever has no door is heard by the clerk. */
  async #ask(actor: Actor, asked: Omit<Asked, 'token'>): Promise<Answered> {
    const door = await this.#doorOf(actor);
    if (door !== null) return door.ask(asked);
    const login = 'login' in actor ? actor.login : loginOf('clerk', this.plan.courtId);
    return this.#desks.ask(login, asked);
  }

  /** Who speaks, and how the word reached the court: what every act of a party says. */
  #said(actor: Actor, door: PartyDoor | null): { readonly [field: string]: string } {
    if ('login' in actor) return {};
    const { partyId } = this.registered.sides[actor.side];
    return { partyId, channel: door === null ? 'counter' : 'link' };
  }
}
