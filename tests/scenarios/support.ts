import type { Command, CommandKind } from '#domain/dispute/command';
import { stageIds, statusesOf } from '#domain/dispute/words';
import { stages } from '#domain/stages/index';
import { clerk, dayOf, judge, mediator, ordinary, Play, say } from '#tests/support/procedure';

/** A registered suit on its way to mediation: summary or ordinary, with both consents [T3]. */
export const commissioned = (
  receivedOn: string,
  acceptedOn: string,
  procedure: 'summary' | 'ordinary',
): Play =>
  new Play(`${receivedOn} 10:00`)
    .does(`${receivedOn} 11:00`, clerk, say.divert('commissioned'))
    .does(`${receivedOn} 12:00`, clerk, {
      kind: 'record-registration',
      caseNumber: '（2026）渝0199民初7号',
      procedure,
      registeredOn: dayOf(receivedOn),
    })
    .does(`${receivedOn} 13:00`, ordinary('a'), say.consent('a'))
    .does(`${receivedOn} 14:00`, ordinary('b'), say.consent('b'))
    .designated(`${receivedOn} 15:00`, 'm1', 'court-embedded')
    .does(`${acceptedOn} 09:00`, mediator(), say.accept);

/** An agreement both have signed on a day, with payments due on these. */
export const agreed = (play: Play, on: string, dueOn: readonly string[], mediatorId = 'm1'): Play =>
  play
    .does(`${on} 10:00`, mediator(mediatorId), say.agreement(dueOn))
    .does(`${on} 11:00`, ordinary('a'), say.sign('a'))
    .does(`${on} 12:00`, ordinary('b'), say.sign('b'));

/** The joint application of both, and the judge's acceptance, on one day. */
export const applied = (play: Play, on: string): Play =>
  play
    .does(`${on} 13:00`, ordinary('a'), say.apply('a'))
    .does(`${on} 13:30`, ordinary('b'), say.apply('b'))
    .does(`${on} 14:00`, judge, {
      kind: 'accept-application',
      confirmationNumber: '（2026）渝0199民特3号',
    });

/** Both are heard and the agreement is confirmed, on one day. */
export const confirmed = (play: Play, on: string): Play =>
  play
    .does(`${on} 15:00`, judge, { kind: 'record-hearing', present: ['a', 'b'], record: '核实笔录' })
    .does(`${on} 16:00`, judge, {
      kind: 'confirm-agreement',
      rulingNumber: '（2026）渝0199民特3号',
    });

type Asked = Extract<Command, { kind: 'apply-for-mediation' }>;

/** A party has applied to a body, the other side has agreed, and a mediator has taken it on [T1]. */
export const voluntary = (body: Asked['body'], tier: Asked['tier'] = null): Play =>
  new Play('2026-03-02 10:00', { pack: 'national-2025' })
    .does('2026-03-02 11:00', ordinary('a'), {
      kind: 'apply-for-mediation',
      partyId: 'a',
      channel: 'counter',
      body,
      tier,
      mode: 'on-site',
    })
    .does('2026-03-03 10:00', ordinary('b'), say.consent('b'))
    .designated('2026-03-03 11:00', 'm1', 'court-embedded')
    .does('2026-03-04 09:00', mediator(), say.accept);

/** The mediator ends it at a moment: the parties are too far apart. */
export const failed = (play: Play, moment: string): Play =>
  play.does(moment, mediator(), {
    kind: 'record-failure',
    ground: 'divergent',
    report: '分歧较大',
  });

/** Property was secured before the suit, on a day and recorded the same day. */
export const secured = (takenOn: string, servedOn: string | null = null): Command => ({
  kind: 'record-preservation',
  takenOn: dayOf(takenOn),
  rulingNumber: '（2026）渝0199财保1号',
  servedOn: servedOn === null ? null : dayOf(servedOn),
});

const openStages = stageIds.filter((stage) => stage !== 'closed');

/** Every status in which a dispute is open, by its stage. */
export const everyOpenStatus = openStages.map((id) => [id, [...statusesOf[id]].toSorted()]);

/** The statuses in which the tables have a row for a command, by the stage. */
export const statusesFor = (command: CommandKind) =>
  openStages.map((id) => {
    const rows = stages[id].rows.filter((row) => row.command === command);
    return [id, rows.flatMap(({ from }) => from).toSorted()];
  });
