import { describe, expect, test } from 'vitest';
import { nationalCalendar } from '#domain/calendar/national-calendar';
import { nextRing } from '#domain/dispute/agenda';
import type { Command } from '#domain/dispute/command';
import type { Dispute } from '#domain/dispute/dispute';
import type { Person } from '#domain/people/person';
import { instant, type Instant } from '#domain/shared/instant';
import type { Input } from '#workflows/messages';
import { lawOf } from './law.ts';
import type { Loaded, WaitingCommand } from './load.ts';
import { GRACE_MS } from './position.ts';
import { attentionAfter } from './project.ts';
import { consentRows } from './project-consents.ts';
import { deadlineRows } from './project-deadlines.ts';
import { taskRows } from './project-tasks.ts';
import { settle, type Settled } from './settle.ts';

const disputeId = 'a0000000-0000-4000-8000-000000000001';
const receivedAt = instant(Date.parse('2026-03-02T02:00:00Z'));
const law = () => lawOf('local-2025-both-tracks', nationalCalendar);
const clerk: Person = {
  kind: 'staff',
  userId: 'clerk',
  role: 'clerk',
  organisationId: 'court',
  courtIds: ['court'],
};

const loadedAt = (now: Instant, more: Partial<Loaded> = {}): Loaded => ({
  id: disputeId,
  courtId: 'court',
  number: '2026-000001',
  packId: 'local-2025-both-tracks',
  stage: 'intake',
  status: 'received',
  seq: more.state?.seq ?? 0,
  headHash: '',
  state: null,
  needsAttention: false,
  causeCode: '108.3',
  amountFen: 100,
  source: 'counter',
  createdBy: 'user:clerk',
  receivedAt,
  now,
  offsetMs: 0,
  calendarStamp: '',
  parties: [
    { id: 'p1', role: 'applicant' },
    { id: 'p2', role: 'respondent' },
  ],
  told: null,
  since: null,
  waiting: [],
  asked: null,
  work: null,
  workApplied: false,
  ...more,
});

const waiting = (id: string, at: Instant, body: Command): WaitingCommand => ({
  id,
  body,
  person: clerk,
  receivedAt: at,
  mediator: null,
});

const consent = (partyId: string): Command => ({
  kind: 'answer-offer',
  partyId,
  answer: 'consent',
  channel: 'counter',
});

function apply(loaded: Loaded, input: Input, by = law): Settled & { readonly dispute: Dispute } {
  const settled = settle(loaded, input, by, nationalCalendar.version);
  const { dispute, steps, defects } = settled;
  if (dispute === null) throw new Error('not opened');
  return { dispute, steps, defects };
}

const opened = apply(loadedAt(receivedAt), { kind: 'resume' }).dispute;
const later = (ms: number): Instant => instant(receivedAt + ms);

function offered(): Dispute {
  const divert = { kind: 'divert', track: 'entrusted', mode: 'on-site', note: null } as const;
  const command = waiting('c0', later(1_000), divert);
  const loaded = loadedAt(later(1_100), { state: opened, waiting: [command] });
  return apply(loaded, { kind: 'command', commandId: 'c0' }).dispute;
}

const dueAt = (dispute: Dispute): Instant => {
  const deadline = dispute.deadlines.find(({ key }) => key === 'consent.response');
  return deadline?.dueAt ?? instant(0);
};

describe('an input to a dispute', () => {
  test('opens a dispute that has not been opened, whatever the input is', () => {
    const settled = apply(loadedAt(receivedAt), { kind: 'due' });
    expect(settled.steps.map(({ inputKey, actor }) => [inputKey, actor])).toEqual([
      ['opened', { kind: 'staff', id: 'clerk' }],
    ]);
  });

  test('changes nothing when it is a stale alarm', () => {
    const settled = apply(loadedAt(later(60_000), { state: offered() }), { kind: 'due' });
    expect(settled.steps).toEqual([]);
  });

  test('does not let a period end in its last millisecond, nor before the grace is over', () => {
    const state = offered();
    const end = dueAt(state);
    for (const now of [end, instant(end + GRACE_MS)]) {
      const { dispute } = apply(loadedAt(now, { state }), { kind: 'due' });
      expect(dispute.stage).toBe('diversion');
    }
    const over = apply(loadedAt(instant(end + 1 + GRACE_MS), { state }), { kind: 'due' });
    expect(over.dispute.stage).toBe('filing');
  });

  test('applies a command received in the last millisecond before the period lapses', () => {
    const state = offered();
    const end = dueAt(state);
    const inTime = [waiting('c1', end, consent('p1')), waiting('c2', end, consent('p2'))];
    const loaded = loadedAt(instant(end + 9_000), { state, waiting: inTime });
    const { dispute, steps } = apply(loaded, { kind: 'due' });
    expect(dispute.stage).toBe('court-mediation');
    expect(steps.map(({ inputKey }) => inputKey).slice(-2)).toEqual(['command:c1', 'command:c2']);
  });

  test('lets the period lapse before a command received one millisecond later', () => {
    const state = offered();
    const late = waiting('c1', instant(dueAt(state) + 1), consent('p1'));
    const loaded = loadedAt(instant(dueAt(state) + 9_000), { state, waiting: [late] });
    const { dispute, steps } = apply(loaded, { kind: 'command', commandId: 'c1' });
    expect(dispute.stage).toBe('filing');
    expect(steps.at(-1)?.command?.outcome.kind).toBe('refused');
  });

  test('dates what time has brought about at the end of the period, however late it is', () => {
    const state = offered();
    const { steps } = apply(loadedAt(later(90 * 86_400_000), { state }), { kind: 'due' });
    const lapse = steps
      .flatMap(({ events }) => events)
      .find(({ event }) => event.kind === 'offer-unanswered');
    expect(lapse?.at).toBe(dueAt(state));
  });

  test('leaves commands alone that nobody asked about and no period makes urgent', () => {
    const state = offered();
    const loaded = loadedAt(later(5_000), {
      state,
      waiting: [
        waiting('c1', later(2_000), consent('p1')),
        waiting('c2', later(3_000), consent('p2')),
      ],
    });
    const { steps } = apply(loaded, { kind: 'command', commandId: 'c2' });
    expect(steps.map(({ inputKey }) => inputKey)).toEqual(['command:c2']);
  });

  test('that was decided before is not decided again', () => {
    const state = offered();
    const { steps } = apply(loadedAt(later(5_000), { state }), {
      kind: 'command',
      commandId: 'c9',
    });
    expect(steps).toEqual([]);
  });
});

describe('a defect in deciding', () => {
  const broken = (): never => {
    throw new TypeError('no such rule');
  };

  test('refuses the command that met it and blocks nobody else', () => {
    const state = offered();
    const commands = [waiting('c1', later(2_000), consent('p1'))];
    const loaded = loadedAt(later(5_000), { state, waiting: commands });
    const { steps, defects, dispute } = apply(loaded, { kind: 'command', commandId: 'c1' }, broken);
    expect(steps[0]?.command?.outcome).toMatchObject({ kind: 'refused', code: 'internal' });
    expect(defects).toHaveLength(1);
    expect(dispute).toBe(state);
  });

  test('stops time where it was met, without going round for ever', () => {
    const state = offered();
    const loaded = loadedAt(later(90 * 86_400_000), { state });
    const { steps, defects } = apply(loaded, { kind: 'due' }, broken);
    expect(steps).toEqual([]);
    expect(defects.map(({ inputKey }) => inputKey)).toEqual([nextRing(state)?.key]);
  });
});

describe('what follows for the lists', () => {
  const state = offered();
  const { steps } = apply(
    loadedAt(later(5_000), { state, waiting: [waiting('c1', later(2_000), consent('p1'))] }),
    { kind: 'command', commandId: 'c1' },
  );

  test('the answer of a party is kept with the question it answers', () => {
    expect(consentRows(steps)).toMatchObject([
      {
        kind: 'offer',
        round: state.offer.round,
        party_id: 'p1',
        answer: 'consent',
        channel: 'counter',
      },
    ]);
  });

  test('a task ends as done when the one it was for has acted', () => {
    const rows = taskRows(steps, later(5_000));
    expect(rows).toMatchObject([{ kind: 'answer-offer', party_id: 'p1', ending: 'done' }]);
  });

  test('a task ends as superseded when time has settled the matter', () => {
    const over = apply(loadedAt(later(90 * 86_400_000), { state }), { kind: 'due' }).steps;
    const endings = taskRows(over, later(90 * 86_400_000)).filter(
      ({ kind }) => kind === 'answer-offer',
    );
    expect(new Set(endings.map(({ ending }) => ending))).toEqual(new Set(['superseded']));
  });

  test('a deadline is kept from its start to its end, and the end says how it came', () => {
    const over = apply(loadedAt(later(8 * 86_400_000), { state }), { kind: 'due' }).steps;
    const rows = deadlineRows(over);
    expect(rows.find(({ key }) => key === 'consent.response')?.ending).toBe('lapsed');
    expect(rows.find(({ key }) => key.startsWith('filing.'))?.ending).toBeNull();
  });

  test('somebody is called when no mediator is found, and not any more when one is', () => {
    const nobody = { kind: 'no-mediator-found', mediatorKind: 'lawyer' } as const;
    const grounds: readonly string[] = [];
    const someone = {
      kind: 'mediator-designated',
      mediatorId: 'm',
      mediatorKind: 'lawyer',
      organisationId: 'o',
      grounds,
    } as const;
    const after = (needed: boolean, event: typeof nobody | typeof someone) =>
      attentionAfter(
        needed,
        steps.map((step) => ({ ...step, events: [{ event, at: receivedAt, basis: null }] })),
      );
    expect(after(false, nobody)).toBe(true);
    expect(after(true, someone)).toBe(false);
  });
});
