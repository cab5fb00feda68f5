import { describe, expect, test } from 'vitest';
import {
  Play,
  clerk,
  judge,
  mediator,
  ordinary,
  say,
  staff,
  supervisor,
} from '#tests/support/procedure';
import type { Dispute } from '#domain/dispute/dispute';
import type { Event } from '#domain/dispute/event';
import { instant } from '#domain/shared/instant';
import type { Notice } from './notice.ts';
import { notices } from './notices.ts';

const whom = ({ to }: Notice): string =>
  to.kind === 'party' ? to.partyId : to.kind === 'user' ? `user ${to.userId}` : `all ${to.role}s`;

/** What the last step of a play told whom, as `template → recipients`. */
const toldBy = (play: Play, step: (play: Play) => unknown): { [template: string]: string[] } => {
  const before = play.dispute;
  const past = play.record.length;
  step(play);
  const sent = play.record.slice(past).flatMap((each) => notices(before, each, play.dispute));
  const told: { [template: string]: string[] } = {};
  for (const notice of sent) (told[notice.template] ??= []).push(whom(notice));
  return told;
};

const offered = () =>
  new Play('2026-03-02 10:00').does('2026-03-02 11:00', clerk, say.divert('entrusted'));
const mediating = () =>
  offered()
    .does('2026-03-03 09:00', ordinary('a'), say.consent('a'))
    .does('2026-03-03 10:00', ordinary('b'), say.consent('b'))
    .designated('2026-03-03 11:00', 'm1', 'court-embedded')
    .does('2026-03-04 09:00', mediator(), say.accept);
const effective = () =>
  mediating()
    .does('2026-03-10 09:00', mediator(), say.agreement(['2026-06-30']))
    .does('2026-03-10 10:00', ordinary('a'), say.sign('a'))
    .does('2026-03-10 11:00', ordinary('b'), say.sign('b'));
const paramsOf = (before: Dispute | null, event: Event, after: Dispute) =>
  notices(before, { event, at: instant(0), basis: null }, after).map(({ params }) => params);

describe('at intake and diversion', () => {
  test('whoever brings the papers gets a dated receipt, and nobody else does', () => {
    const play = new Play('2026-03-02 10:00');
    const [first] = play.record;
    const sent = first ? notices(null, first, play.dispute) : [];
    expect(sent.map((notice) => [notice.template, whom(notice), notice.legal])).toEqual([
      ['receipt', 'a', true],
    ]);
    expect(sent[0]?.params).toMatchObject({ number: '1', at: play.dispute.receivedAt });
  });

  test('every party is offered mediation, with the day by which to answer', () => {
    const play = new Play('2026-03-02 10:00');
    expect(
      toldBy(play, (it) => it.does('2026-03-02 11:00', clerk, say.divert('entrusted'))),
    ).toEqual({ offer: ['a', 'b'] });
    const event: Event = { kind: 'offer-made', round: 1 };
    expect(paramsOf(null, event, play.dispute)[0]).toMatchObject({
      track: 'entrusted',
      dueOn: play.dueOn('consent.response'),
    });
  });

  test('a refusal is told to every party, a consent to none', () => {
    const play = offered();
    expect(
      toldBy(play, (it) => it.does('2026-03-03 09:00', ordinary('a'), say.consent('a'))),
    ).toEqual({});
    expect(
      toldBy(play, (it) => it.does('2026-03-03 10:00', ordinary('b'), say.refuse('b'))),
    ).toEqual({ 'offer-ended': ['a', 'b'] });
  });

  test('only those who have not answered are reminded, and silence is told to all', () => {
    const play = offered().does('2026-03-03 08:00', ordinary('a'), say.consent('a'));
    const told = toldBy(play, (it) => it.until('2026-03-20 09:00'));
    expect(told['offer-ended']).toEqual(['a', 'b']);
    const reminder: Event = { kind: 'reminded', key: 'consent.response', instance: 0, daysLeft: 1 };
    const waiting = offered().does('2026-03-03 08:00', ordinary('a'), say.consent('a')).dispute;
    expect(
      notices(waiting, { event: reminder, at: instant(0), basis: null }, waiting).map(whom),
    ).toEqual(['b']);
  });

  test('whoever demands filing has it confirmed, and the other side is told', () => {
    expect(
      toldBy(offered(), (it) => it.does('2026-03-03 09:00', ordinary('b'), say.demandFiling('b'))),
    ).toEqual({ filing: ['a', 'b'] });
  });
});

describe('during mediation', () => {
  test('the mediator is asked, and the parties are told who it is', () => {
    const play = offered()
      .does('2026-03-03 09:00', ordinary('a'), say.consent('a'))
      .does('2026-03-03 10:00', ordinary('b'), say.consent('b'));
    expect(toldBy(play, (it) => it.designated('2026-03-03 11:00', 'm1', 'court-embedded'))).toEqual(
      { designation: ['user m1', 'a', 'b'] },
    );
  });

  test('a mediator who stays silent is relieved, and the clerks are told', () => {
    const play = offered()
      .does('2026-03-03 09:00', ordinary('a'), say.consent('a'))
      .does('2026-03-03 10:00', ordinary('b'), say.consent('b'))
      .designated('2026-03-03 11:00', 'm1', 'court-embedded');
    expect(toldBy(play, (it) => it.until('2026-03-07 09:00'))).toMatchObject({
      relieved: ['user m1'],
      'designation-declined-or-silent': ['all clerks'],
    });
  });

  test('the acceptance says that the clock runs, and until when', () => {
    const play = offered()
      .does('2026-03-03 09:00', ordinary('a'), say.consent('a'))
      .does('2026-03-03 10:00', ordinary('b'), say.consent('b'))
      .designated('2026-03-03 11:00', 'm1', 'court-embedded');
    expect(toldBy(play, (it) => it.does('2026-03-04 09:00', mediator(), say.accept))).toEqual({
      acceptance: ['a', 'b', 'user m1'],
    });
    expect(play.dueOn('mediation.term')).not.toBeNull();
    const [event] = play.record.filter((each) => each.event.kind === 'designation-accepted');
    const [sent] = event ? notices(null, event, play.dispute) : [];
    expect(sent?.params).toMatchObject({ at: event?.at, dueOn: play.dueOn('mediation.term') });
  });

  test('an expired term is told as expiry, not as any other failure', () => {
    const told = toldBy(mediating(), (it) => it.until('2026-04-30 09:00'));
    expect(told['expiry']).toEqual(['a', 'b', 'user m1']);
    expect(told['mediation-failed']).toBeUndefined();
  });

  test('all are asked to sign an extension, and hear of it once all have', () => {
    const play = mediating();
    expect(toldBy(play, (it) => it.does('2026-03-05 09:00', mediator(), say.extend(10)))).toEqual({
      'extension-asked': ['a', 'b'],
    });
    expect(
      toldBy(play, (it) => it.does('2026-03-05 10:00', ordinary('a'), say.signExtension('a'))),
    ).toEqual({});
    expect(
      toldBy(play, (it) => it.does('2026-03-05 11:00', ordinary('b'), say.signExtension('b'))),
    ).toEqual({ 'extension-granted': ['a', 'b', 'user m1'] });
  });
});

describe('after an agreement', () => {
  test('its effect opens the window for confirmation, told with its last day', () => {
    const play = mediating()
      .does('2026-03-10 09:00', mediator(), say.agreement(['2026-06-30']))
      .does('2026-03-10 10:00', ordinary('a'), say.sign('a'));
    const told = toldBy(play, (it) => it.does('2026-03-10 11:00', ordinary('b'), say.sign('b')));
    expect(told).toMatchObject({
      'agreement-effective': ['a', 'b', 'user m1'],
      'confirmation-window': ['a', 'b'],
    });
  });

  test('one side applies, and only the other is asked', () => {
    const play = effective();
    expect(
      toldBy(play, (it) => it.does('2026-03-11 09:00', ordinary('a'), say.apply('a'))),
    ).toEqual({
      'application-received': ['b'],
    });
    expect(
      toldBy(play, (it) => it.does('2026-03-11 10:00', ordinary('b'), say.apply('b'))),
    ).toEqual({});
  });

  test('a ruling goes to the parties and the mediator', () => {
    const play = effective()
      .does('2026-03-11 09:00', ordinary('a'), say.apply('a'))
      .does('2026-03-11 10:00', ordinary('b'), say.apply('b'))
      .does('2026-03-12 09:00', judge, {
        kind: 'accept-application',
        confirmationNumber: '（2026）江0102民特1号',
      })
      .does('2026-03-13 09:00', judge, {
        kind: 'record-hearing',
        present: ['a', 'b'],
        record: '双方到场',
      });
    const told = toldBy(play, (it) =>
      it.does('2026-03-13 10:00', judge, {
        kind: 'confirm-agreement',
        rulingNumber: '（2026）江0102民特1号',
      }),
    );
    expect(told['ruling']).toEqual(['a', 'b', 'user m1']);
  });

  test('a payment that is due reminds the payer, not the payee', () => {
    const { dispute } = effective();
    const event: Event = {
      kind: 'reminded',
      key: 'performance.instalment',
      instance: 1,
      daysLeft: 3,
    };
    const sent = notices(dispute, { event, at: instant(0), basis: null }, dispute);
    expect(sent.map((notice) => [notice.template, whom(notice)])).toEqual([['payment-due', 'b']]);
  });
});

describe('under supervision', () => {
  test('an order goes to whoever has the dispute in hand, its answer to whoever gave it', () => {
    const play = mediating();
    const boss = staff('supervisor', 's7');
    const [day] = play.dispute.deadlines.map(({ dueOn }) => dueOn);
    if (!day) throw new Error('no clock runs');
    expect(
      toldBy(play, (it) =>
        it.does('2026-03-05 09:00', boss, {
          kind: 'order-supervision',
          demand: '请说明进展',
          replyBy: day,
        }),
      ),
    ).toEqual({ order: ['user m1'] });
    expect(
      toldBy(play, (it) =>
        it.does('2026-03-05 10:00', mediator(), {
          kind: 'reply-to-order',
          reply: '下周开庭前调解',
        }),
      ),
    ).toEqual({ 'order-answered': ['user s7'] });
  });

  test('what the court itself lets lapse goes to the supervisors', () => {
    const told = toldBy(new Play('2026-03-02 10:00'), (it) => it.until('2026-03-20 09:00'));
    expect(told['overdue-to-supervisor']?.[0]).toBe('all supervisors');
  });

  test('a wish to close goes to the supervisors, and a closure to everybody concerned', () => {
    const play = mediating();
    const ask = { kind: 'request-closure', reason: '重复登记' } as const;
    expect(toldBy(play, (it) => it.does('2026-03-05 09:00', supervisor, ask))).toEqual({
      'closure-asked': ['all supervisors'],
    });
    const told = toldBy(play, (it) =>
      it.does('2026-03-05 10:00', staff('supervisor', 's2'), { kind: 'approve-closure' }),
    );
    expect(told['closed']).toEqual(['a', 'b', 'user m1']);
  });
});
