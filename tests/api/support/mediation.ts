import { command, openDispute, type OpenDispute } from './counter.ts';
import type { TestApi } from './test-api.ts';

/** A dispute in mediation, and who mediates it. */
export interface Mediation {
  readonly dispute: OpenDispute;
  readonly mediatorId: string;
  readonly token: string;
}

/** The login of somebody at work. */
const loginOf = async (api: TestApi, userId: string): Promise<string> => {
  const { rows } = await api.court.pool.query<{ readonly login: string }>(
    'select login from staff_user where id = $1',
    [userId],
  );
  return rows[0]?.login ?? '';
};

/** Takes a new dispute as far as mediation: both parties agree, and the mediator chosen accepts. */
export const mediating = async (
  api: TestApi,
  clerk: string,
  more: { readonly [field: string]: unknown } = {},
): Promise<Mediation> => {
  const dispute = await openDispute(api, clerk, more);
  const { id, applicant, respondent } = dispute;
  await command(api, clerk, id, { kind: 'divert', track: 'entrusted', mode: 'on-site' });
  for (const partyId of [applicant, respondent])
    await command(api, clerk, id, {
      kind: 'answer-offer',
      partyId,
      answer: 'consent',
      channel: 'counter',
    });
  const at = { id, parties: [applicant, respondent] };
  const { mediator } = await api.court.until(at, ({ status }) => status === 'designated');
  const mediatorId = mediator?.id ?? '';
  const token = await api.signIn(await loginOf(api, mediatorId));
  await command(api, token, id, {
    kind: 'accept-designation',
    disclosure: 'nothing-to-disclose',
  });
  return { dispute, mediatorId, token };
};
