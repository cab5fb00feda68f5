import { describe, expect, test } from 'vitest';
import { nationalCalendar } from '#domain/calendar/national-calendar';
import type { Command } from '#domain/dispute/command';
import { nothingKnown, type Correctable } from '#domain/people/party-correction';
import { clerk, Play, say } from '#tests/support/procedure';
import { instant } from '#domain/shared/instant';
import type { RegisteredParty } from './correction.ts';
import { lawOf } from './law.ts';
import type { Loaded, WaitingCommand } from './load.ts';
import { partyRows, replacedRows } from './project-parties.ts';
import { settle, type Settled } from './settle.ts';

const SECRET = 'a secret of more than thirty-two characters';
const offered = new Play('2026-03-02 10:00').does(
  '2026-03-02 11:00',
  clerk,
  say.divert('entrusted'),
).dispute;
const lapse = offered.deadlines.find(({ key }) => key === 'consent.response')?.dueAt ?? instant(0);
const huo: RegisteredParty = { ...nothingKnown('natural'), name: '霍临川', phone: '13800138000' };

const correct = (said: Partial<Correctable>): Command => {
  const { kind: _, ...nothing } = nothingKnown('natural');
  return { kind: 'correct-party', partyId: 'b', ...nothing, ...said, reason: '-' };
};
const nameAgent: Command = {
  kind: 'name-agent',
  partyId: 'b',
  name: '闻人鹤',
  relation: 'lawyer',
  authority: 'general',
  phone: null,
  licence: null,
  channel: 'counter',
};

/** All of it was received before the period ended, and is decided by one input that comes after. */
function together(...commands: readonly Command[]): Settled {
  const waiting = commands.map((body, index): WaitingCommand => ({
    id: `c${index}`,
    body,
    person: clerk,
    receivedAt: lapse,
    mediator: null,
    party: huo,
    agent: { id: 'agent', mayBe: [] },
  }));
  const { seq, stage, status } = offered;
  const loaded: Loaded = {
    id: 'd',
    courtId: 'court',
    number: '1',
    packId: 'local-2025-both-tracks',
    stage,
    status,
    seq,
    headHash: '',
    state: offered,
    needsAttention: false,
    causeCode: '108.3',
    amountFen: 100,
    source: 'counter',
    createdBy: 'user:clerk',
    receivedAt: lapse,
    now: instant(lapse + 9_000),
    offsetMs: 0,
    calendarStamp: '',
    parties: null,
    told: null,
    since: null,
    waiting,
    asked: null,
    work: null,
    workApplied: false,
  };
  const law = () => lawOf(loaded.packId, nationalCalendar);
  return settle(loaded, { kind: 'due' }, law, nationalCalendar.version);
}

describe('several things said of one party in one writing', () => {
  test('make one row, each for what it speaks of', () => {
    const { steps } = together(
      correct({ phone: '13900139000' }),
      nameAgent,
      correct({ identityType: 'passport', identityNumber: 'E12345678' }),
    );
    expect(partyRows(steps, SECRET)).toEqual([
      expect.objectContaining({
        party_id: 'b',
        says_agent: true,
        representative: expect.objectContaining({ name: '闻人鹤' }),
        phone: '13900139000',
        phone_tail: '9000',
        identity_number: 'E12345678',
        identity_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      }),
    ]);
  });

  test('are each compared with what the one before has left, and each keeps what it replaces', () => {
    const { steps } = together(
      correct({ phone: '13900139000' }),
      correct({ phone: '13900139000' }),
      correct({ phone: '13800138000' }),
    );
    const outcomes = steps.flatMap(({ command }) => (command === null ? [] : [command.outcome]));
    expect(outcomes.map((outcome) => (outcome.kind === 'refused' ? outcome.code : ''))).toEqual([
      '',
      'nothing-to-correct',
      '',
    ]);
    const seqs = steps
      .flatMap(({ events }) => events)
      .flatMap(({ event }, index) =>
        event.kind === 'party-corrected' ? [offered.seq + index + 1] : [],
      );
    expect(replacedRows(steps)).toEqual([
      { seq: seqs[0], party_id: 'b', replaced: { phone: '13800138000' } },
      { seq: seqs[1], party_id: 'b', replaced: { phone: '13900139000' } },
    ]);
    expect(partyRows(steps, SECRET)).toMatchObject([{ phone: '13800138000' }]);
  });

  test('leave the name a party is compared under alone, unless its number changes', () => {
    const [row] = partyRows(together(correct({ address: '河堤街8号' })).steps, SECRET);
    expect(row).not.toHaveProperty('identity_hash');
  });
});
