import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { tellProof } from '#scripts/prove-deadline/told';
import { courtDay } from '#tests/support/court-day';
import { command, enter, openDispute, type OpenDispute } from './support/counter.ts';
import { problemOf, TestApi } from './support/test-api.ts';

let api: TestApi;
let clerk: string;
let dispute: OpenDispute;

const seen = z.looseObject({
  now: z.string(),
  windows: z.array(
    z.looseObject({
      key: z.string(),
      openedSeq: z.number(),
      name: z.string(),
      dueOn: z.string(),
      ending: z.string().nullable(),
      holder: z.object({ kind: z.string(), partyId: z.string().nullable(), name: z.string() }),
      basis: z.object({ key: z.string(), text: z.string() }),
      arithmetic: z.array(z.string()).min(4),
    }),
  ),
});
const windowsFor = async (path: string, token: string) =>
  seen.parse((await api.get(path, token)).body).windows;
const forStaff = () => windowsFor(`/api/disputes/${dispute.id}`, clerk);

beforeAll(async () => {
  api = await TestApi.open();
  await api.court.startWorkers();
  clerk = await api.signIn('clerk');
  dispute = await openDispute(api, clerk);
  await command(api, clerk, dispute.id, {
    kind: 'record-preservation',
    takenOn: courtDay(-1),
    rulingNumber: '（2026）渝0199财保1号',
    servedOn: courtDay(),
  });
});
afterAll(() => api.close());

describe('the windows of a dispute', () => {
  it('are shown beside the deadlines, each with its article and its arithmetic', async () => {
    const [window, ...others] = await forStaff();
    expect(others).toEqual([]);
    expect(window).toMatchObject({
      key: 'preservation.review',
      name: '对保全裁定申请复议期限',
      ending: null,
      holder: { kind: 'party', partyId: null, name: '各方当事人' },
    });
    expect(window?.basis.text).toBe('《财产保全规定》第25条');
  });

  it('cost no row of a deadline and no event', async () => {
    const told = await api.get(`/api/disputes/${dispute.id}/deadlines`, clerk);
    expect(told.text).not.toContain('preservation.review');
    const { rows } = await api.court.pool.query<{ count: number }>(
      'select count(*) as count from dispute_event where dispute_id = $1 and payload::text like $2',
      [dispute.id, '%preservation.review%'],
    );
    expect(rows).toEqual([{ count: 0 }]);
  });

  it('are proven by the same file as deadlines', async () => {
    const [window] = await forStaff();
    const address = `/api/disputes/${dispute.id}/deadlines/preservation.review`;
    const told = await api.get(`${address}/${window?.openedSeq}/proof`, clerk);
    expect(told.status).toBe(200);
    const { proven, lines } = tellProof('proof.json', told.text);
    expect(proven).toBe(true);
    expect(lines[0]).toContain('对保全裁定申请复议期限');
    const other = await api.get(`${address}/${(window?.openedSeq ?? 0) + 1}/proof`, clerk);
    expect(problemOf(other).code).toBe('not-found');
  });

  it('of a suit are the court’s to keep: a party sees its own rights and not these', async () => {
    await command(api, clerk, dispute.id, {
      kind: 'demand-filing',
      partyId: dispute.applicant,
      channel: 'counter',
    });
    await api.court.until(
      { id: dispute.id, parties: [] },
      ({ status }) => status === 'handed-over',
    );
    await command(api, clerk, dispute.id, {
      kind: 'record-registration',
      caseNumber: '（2026）渝0199民初3号',
      procedure: 'summary',
      registeredOn: courtDay(),
    });
    const keys = (await forStaff()).map(({ key }) => key);
    expect(keys.toSorted()).toEqual(['preservation.review', 'suit.copy', 'suit.trial-summary']);
    const party = await enter(api, dispute.id, dispute.respondent);
    const rights = await windowsFor('/api/party/dispute', party);
    expect(rights.map(({ key }) => key)).toEqual(['preservation.review']);
  });
});
