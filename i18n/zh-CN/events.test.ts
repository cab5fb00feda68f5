import { describe, expect, test } from 'vitest';
import { judge, mediator, ordinary, say, type Play } from '#tests/support/procedure';
import { mediating } from '#tests/support/usual-ways';
import { eventSentence, type Names } from './events.ts';

const names: Names = {
  party: (id) => ({ a: '林晚舟', b: '许望川' })[id] ?? '当事人',
  mediator: () => '周桂兰',
};
const timelineOf = (play: Play): readonly string[] =>
  play.record.map(({ event }) => eventSentence(event, names));

const confirmed = (): Play =>
  mediating('2026-03-04')
    .does('2026-03-05 09:00', mediator(), say.extend(15))
    .does('2026-03-05 10:00', ordinary('a'), say.signExtension('a'))
    .does('2026-03-05 11:00', ordinary('b'), say.signExtension('b'))
    .does('2026-03-10 10:00', mediator(), say.agreement(['2026-05-11', '2026-06-10']))
    .does('2026-03-10 10:30', ordinary('a'), say.sign('a'))
    .does('2026-03-11 09:00', ordinary('b'), say.sign('b'))
    .does('2026-03-12 09:00', ordinary('a'), say.apply('a'))
    .does('2026-03-12 10:00', ordinary('b'), say.apply('b'))
    .does('2026-03-13 09:00', judge, { kind: 'accept-application', confirmationNumber: '1号' });

describe('the timeline', () => {
  test('says who did what, by name and in order', () => {
    const timeline = timelineOf(confirmed()).join('\n');
    expect(timeline).toMatch(/许望川同意延长[\s\S]+林晚舟签署了调解协议/u);
    expect(timeline).toContain('调解协议生效。');
    expect(timeline).toContain('受理确认申请，案号1号。');
  });

  test('is a sentence for every event, without ids, codes or gaps', () => {
    for (const sentence of timelineOf(confirmed())) {
      expect(sentence).toMatch(/^\p{Script=Han}.*[。]$/u);
      expect(sentence).not.toMatch(/undefined|NaN|[a-z]-[a-z]/);
    }
  });

  test('gives a reason as a sentence of its own, and says nothing where an old record has none', () => {
    const decided = { kind: 'recusal-decided', outcome: 'rejected', mediatorId: 'm1' } as const;
    const without = eventSentence(decided, names);
    expect(without).toBe('关于回避：理由不成立，继续由其调解。');
    for (const reason of ['已核实', '已核实。']) {
      expect(eventSentence({ ...decided, reason }, names)).toBe(`${without}理由：已核实。`);
    }
  });

  test('says when and why mediation ended by itself', () => {
    const play = mediating('2026-03-04').until('2026-05-20 00:00');
    expect(timelineOf(play).join('\n')).toContain('调解终结：调解期限届满');
  });
});
