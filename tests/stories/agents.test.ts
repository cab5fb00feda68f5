import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { workflowIdOf } from '#workflows/messages';
import { CourtDays, placeOf, type Shown } from './support/court-days.ts';
import { accept, drafted, mediating } from './support/usual-ways.ts';

let days: CourtDays;
beforeAll(async () => {
  days = await CourtDays.open('2026-03-09 09:00');
});
afterAll(() => days.close());

const nameAgent = (name: string, authority: 'special' | 'general') =>
  ({
    kind: 'name-agent',
    name,
    relation: 'lawyer',
    authority,
    licence: '14403201510123456',
  }) as const;
const told = ({ timeline }: Shown): readonly string[] => timeline.map(({ kind }) => kind);
const agentIn = ({ parties }: Shown, id: string) =>
  parties.find((party) => party.id === id)?.representative;

/** What Temporal keeps as bytes, as text. */
const bytes = z.object({ type: z.literal('Buffer'), data: z.array(z.number()) });
const readable = (_: string, value: unknown): unknown => {
  const kept = bytes.safeParse(value);
  return kept.success ? Buffer.from(kept.data.data).toString() : value;
};

describe('who speaks for a party, over HTTP', () => {
  test('[cpl.special-authority] scenario 36: without special authority the signature waits, and the party is asked', async () => {
    const { dispute, mediator } = await mediating(days);
    const documentHash = await drafted(days, dispute, mediator, '2026-06-01');
    await days.party('applicant', dispute, { kind: 'sign-agreement', documentHash });
    const sign = (authority: string) => ({ kind: 'sign-as-agent', documentHash, authority });
    expect(await days.refusedToParty('respondent', dispute, sign('special'))).toBe(
      'no-agent-named',
    );
    await days.party('respondent', dispute, nameAgent('闻 人鹤', 'general'));
    expect(agentIn(await days.shown(dispute), dispute.respondent)).toMatchObject({
      name: '闻人鹤',
      kind: 'lawyer',
      authority: 'general',
      authorityName: '一般授权',
    });
    expect(await days.refusedToParty('respondent', dispute, sign('special'))).toBe(
      'authority-not-special',
    );
    await days.party('respondent', dispute, sign('general'));
    expect(placeOf(await days.shown(dispute))).toBe('court-mediation/signing');
    expect(await days.letters(dispute)).toContainEqual(['authority-asked', '霍临川']);
    const partyTasks = (await days.shownToParty('respondent', dispute)).tasks;
    expect(partyTasks.map(({ kind }) => kind)).toContain('show-authority');
    await days.party('respondent', dispute, { kind: 'show-authority', documentHash });
    const view = await days.shown(dispute);
    expect(placeOf(view)).toBe('judicial-confirmation/window');
    expect(agentIn(view, dispute.respondent)).toMatchObject({ authority: 'special' });
  });

  test('[ty.no-later-role] scenario 27: a former mediator is not entered, the court is told, and others are not', async () => {
    const { dispute, mediator } = await mediating(days);
    const former = (await days.shown(dispute)).mediator;
    await days.party('respondent', dispute, { kind: 'request-replacement', reason: '沟通不畅' });
    await days.reaches(dispute, 'court-mediation/designated');
    expect(await days.mediatorOf(dispute)).not.toBe(mediator);
    await days.staff(await days.mediatorOf(dispute), dispute, accept);
    await days.party('respondent', dispute, nameAgent(former?.name ?? '', 'special'));
    const view = await days.shown(dispute);
    expect(told(view)).not.toContain('agent-named');
    expect(view.timeline.find(({ kind }) => kind === 'agent-barred')?.text).toBe(
      `霍临川拟委托的代理人与本件调解员${former?.name}一致；调解员不得担任本件代理人，未予登记。`,
    );
    expect(view).toMatchObject({ needsAttention: true });
    expect(agentIn(view, dispute.respondent)).toBeNull();
    expect(await days.letters(dispute)).toContainEqual(['agent-barred', '霍临川']);
    await days.party('respondent', dispute, nameAgent('闻人鹤', 'special'));
    expect(agentIn(await days.shown(dispute), dispute.respondent)).toMatchObject({
      name: '闻人鹤',
    });
    await days.staff('clerk', dispute, {
      kind: 'remove-agent',
      partyId: dispute.respondent,
      channel: 'phone',
    });
    expect(agentIn(await days.shown(dispute), dispute.respondent)).toBeNull();
  });

  test('[ty.recusal] who speaks for a party is not its mediator, whoever chooses', async () => {
    const { dispute, mediator } = await mediating(days);
    await days.party('applicant', dispute, nameAgent('江见川', 'special'));
    await days.staff(mediator, dispute, { kind: 'propose-transfer', reason: '专业性较强。' });
    await days.both(dispute, { kind: 'answer-transfer', answer: 'consent' });
    const view = await days.reaches(dispute, 'lawyer-mediation/designated');
    expect(view.mediator?.name).not.toBe('江见川');
    const { rows } = await days.api.court.pool.query<{ readonly id: string }>(
      'select id from staff_user where name = $1',
      ['江见川'],
    );
    const reassign = { kind: 'reassign', mediatorId: rows[0]?.id, reason: '专业更对口。' };
    expect(await days.refusedTo('supervisor', dispute, reassign)).toBe('mediator-in-conflict');
  });

  test('an agent’s name is with the party’s data, not in the dispute’s state and not in Temporal', async () => {
    const { dispute } = await mediating(days);
    await days.party('applicant', dispute, nameAgent('南宫问渠', 'special'));
    const { court } = days.api;
    const state = await court.state({ id: dispute.id, parties: [] });
    expect(state.agents).toMatchObject([{ partyId: dispute.applicant, authority: 'special' }]);
    const history = await court.client.workflow.getHandle(workflowIdOf(dispute.id)).fetchHistory();
    const { rows } = await court.pool.query<{ readonly payloads: string }>(
      'select string_agg(payload::text, $2) as payloads from dispute_event where dispute_id = $1',
      [dispute.id, ' '],
    );
    const inTemporal = JSON.stringify(history.events ?? [], readable);
    const everything = [JSON.stringify(state), rows[0]?.payloads ?? '', inTemporal];
    expect(inTemporal).toContain(dispute.id);
    expect(everything.filter((text) => text.includes('南宫问渠'))).toEqual([]);
  });
});
