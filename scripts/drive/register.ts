import { z } from 'zod';
import { driveSpeech } from '#i18n/zh-CN/drive';
import type { Chance } from './chance.ts';
import { DrivenDispute, type Hand, type Side } from './driven-dispute.ts';
import type { Api } from './http.ts';
import { inventParty } from './invented-party.ts';
import { PartyDoor } from './party-door.ts';
import type { Plan } from './plans.ts';
import type { Postbox } from './postbox.ts';
import { loginOf, type StaffDesks } from './staff.ts';
import type { RealStory } from './stories.ts';
import { viewSchema } from './view.ts';

const FACTS_CHARACTERS = 20_000;
const MONEY_SHARE = 0.8;

/** Who takes part in a run, and what tells this run from every other. */
export interface Room {
  readonly api: Api;
  readonly desks: StaffDesks;
  readonly postbox: Postbox;
  readonly run: string;
  /** Told of every act that was accepted. */
  readonly onAct: (by: Hand) => void;
}

/** One dispute before it is registered. */
export interface Draft {
  readonly no: number;
  readonly plan: Plan;
  readonly story: RealStory;
  readonly chance: Chance;
}

const registered = z.object({ id: z.string(), number: z.string() });

const emailOf = ({ run }: Room, { no }: Draft, role: string): string =>
  `party-${run}-${no}-${role}@example.invalid`;

const bodyOf = (room: Room, draft: Draft) => {
  const { story, chance } = draft;
  const amount = chance.happens(MONEY_SHARE) ? chance.between(800, 300_000) : null;
  return {
    source: 'counter',
    causeCode: story.causeCode,
    amount,
    monetary: amount !== null,
    claims: driveSpeech.claims,
    facts: story.text.slice(0, FACTS_CHARACTERS),
    parties: (['applicant', 'respondent'] as const).map((role) =>
      inventParty(role, emailOf(room, draft, role), chance),
    ),
    confirmWarnings: ['possible-duplicate', 'applicant-is-respondent'],
  };
};

/** A clerk types a dispute in. Throws `Refused` when the counter does not take it. */
export const register = async (room: Room, draft: Draft): Promise<DrivenDispute> => {
  const { plan, no } = draft;
  const clerk = loginOf('clerk', plan.courtId);
  const key = `drive-${room.run}-${no}`;
  const body = bodyOf(room, draft);
  const answer = await room.desks.ask(clerk, { path: '/api/disputes', body, key });
  const { id, number } = registered.parse(answer.body);
  const page = await room.desks.ask(clerk, { path: `/api/disputes/${id}` });
  const { parties } = viewSchema.parse(page.body);
  const sideOf = (role: 'applicant' | 'respondent'): Side => ({
    partyId: parties.find((party) => party.role === role)?.id ?? '',
    door: plan.byLink.includes(role)
      ? new PartyDoor(room.api, room.postbox, emailOf(room, draft, role))
      : null,
  });
  const sides = { applicant: sideOf('applicant'), respondent: sideOf('respondent') };
  return new DrivenDispute({ id, number, plan, sides, key, onAct: room.onAct }, room.desks);
};
