import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { staffOf, TestCourt, clerk } from '#tests/support/test-court';

let court: TestCourt;
beforeAll(async () => {
  court = await TestCourt.open();
  await court.startWorkers();
});
afterAll(() => court.close());

describe('a dispute on its way', () => {
  test('is opened, diverted, consented to and given a mediator without anybody choosing one', async () => {
    const dispute = await court.open();
    const [applicant = '', respondent = ''] = dispute.parties;
    const diverted = await court.command(dispute, clerk, {
      kind: 'divert',
      track: 'entrusted',
      mode: 'on-site',
      note: null,
    });
    expect(diverted).toMatchObject({ stage: 'diversion', status: 'offered', outcome: 'accepted' });
    for (const partyId of [applicant, respondent]) {
      const answer = { kind: 'answer-offer', partyId, answer: 'consent', channel: 'link' } as const;
      const person = { kind: 'party', partyId, disputeId: dispute.id } as const;
      expect((await court.command(dispute, person, answer)).outcome).toBe('accepted');
    }
    const state = await court.until(dispute, ({ status }) => status === 'designated');
    expect(state.mediator).toMatchObject({ kind: 'court-embedded', accepted: false });
    const mediator = staffOf('mediator', state.mediator?.id);
    const accepted = await court.command(dispute, mediator, {
      kind: 'accept-designation',
      disclosure: 'nothing-to-disclose',
      disclosed: null,
    });
    expect(accepted).toMatchObject({ stage: 'court-mediation', status: 'mediating' });
  });

  test('goes to the registry the moment a party wants to sue, and is filed by its receipt', async () => {
    const dispute = await court.open();
    const [applicant = ''] = dispute.parties;
    const person = { kind: 'party', partyId: applicant, disputeId: dispute.id } as const;
    const demand = {
      kind: 'demand-filing',
      partyId: applicant,
      channel: 'link',
      reason: null,
    } as const;
    expect((await court.command(dispute, person, demand)).stage).toBe('filing');
    const state = await court.until(dispute, ({ status }) => status === 'handed-over');
    expect(state.filingPurpose).toBe('register-suit');
  });
});
