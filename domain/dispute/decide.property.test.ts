import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleCommands } from '#domain/search/sample-commands';
import { nothingKnown } from '#domain/people/party-correction';
import { rowsFor } from '#domain/stages/index';
import { clerk, judge, mediator, Play, supervisor, wallClock } from '#tests/support/procedure';
import { instant } from '#domain/shared/instant';
import { agenda } from './agenda.ts';
import { decide, type Input } from './decide.ts';
import type { Dispute } from './dispute.ts';
import { evolve } from './evolve.ts';

const receivedAt = '2026-03-02 10:00';
const start = new Play(receivedAt);
const { law } = start;
const facts = {
  mediator: null,
  documentHash: 'h',
  party: nothingKnown('natural'),
  evidenceStored: true,
};

/** One of everything that could be said or happen now, chosen by two numbers. */
function inputFrom(dispute: Dispute, pick: number, who: number): Input {
  const at = instant(wallClock(receivedAt) + pick);
  const rows = rowsFor(dispute);
  const row = rows[pick % Math.max(rows.length, 1)];
  const people = [clerk, judge, supervisor, mediator(dispute.mediator?.id)];
  const person = people[who % people.length] ?? clerk;
  const next = agenda(dispute)[0];
  if (row === undefined || pick % 7 === 0) {
    return { kind: 'due', at: next === undefined ? at : instant(next.at + 1) };
  }
  if (pick % 5 === 0) {
    return {
      kind: 'work',
      at,
      outcome: {
        kind: 'mediator-found',
        mediatorId: `m${dispute.passedOver.length + 1}`,
        mediatorKind: dispute.stage === 'lawyer-mediation' ? 'lawyer' : 'court-embedded',
        organisationId: 'body',
        grounds: [],
      },
    };
  }
  const commands = sampleCommands(row.command, dispute, at);
  const command = commands[who % Math.max(commands.length, 1)];
  return command === undefined
    ? { kind: 'due', at }
    : { kind: 'command', at, command, person, facts };
}

const walk = fc.array(fc.tuple(fc.nat(10_000), fc.nat(50)), { maxLength: 60 });

test('folding the events of any sequence gives the very dispute that was decided', () => {
  fc.assert(
    fc.property(walk, (steps) => {
      let dispute = start.dispute;
      for (const [pick, who] of steps) {
        const decision = decide(dispute, inputFrom(dispute, pick, who), law);
        if (decision.kind === 'refused') continue;
        let folded = dispute;
        for (const { event } of decision.events) folded = evolve(folded, event);
        expect(folded).toEqual(decision.dispute);
        dispute = decision.dispute;
      }
    }),
    { numRuns: 300 },
  );
});

test('the same question always gets the same answer, and asking changes nothing', () => {
  fc.assert(
    fc.property(walk, (steps) => {
      let dispute = start.dispute;
      for (const [pick, who] of steps) {
        const before = structuredClone(dispute);
        const input = inputFrom(dispute, pick, who);
        const decision = decide(dispute, input, law);
        expect(decide(dispute, input, law)).toEqual(decision);
        expect(dispute).toEqual(before);
        if (decision.kind === 'accepted') dispute = decision.dispute;
      }
    }),
    { numRuns: 100 },
  );
});
