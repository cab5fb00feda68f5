import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { applicant, numberBornOn, registration, viewOf } from './support/counter.ts';
import { problemOf, TestApi, type Told } from './support/test-api.ts';

let api: TestApi;
let clerk: string;

beforeAll(async () => {
  api = await TestApi.open();
  await api.court.startWorkers();
  clerk = await api.signIn('clerk');
});
afterAll(() => api.close());

const registeredShape = z.object({ id: z.string(), number: z.string() });

describe('people and money that look strange are kept as they are', () => {
  const registerWith = (more: { readonly [field: string]: unknown }): Promise<Told> =>
    api.post('/api/disputes', clerk, registration(more));
  const respondent = { role: 'respondent', kind: 'natural', name: '霍临川' };
  const partiesOf = async (told: Told) => {
    const { id } = registeredShape.parse(told.body);
    return viewOf((await api.get(`/api/disputes/${id}`, clerk)).body).parties;
  };

  it('24: a passport and a travel permit are accepted with their type', async () => {
    for (const [identityType, identityNumber] of [
      ['passport', 'E12345678'],
      ['travel-permit', 'H1234567890'],
    ]) {
      const told = await registerWith({
        parties: [applicant({ identityType, identityNumber }), respondent],
      });
      expect(told.status).toBe(201);
      expect((await partiesOf(told))[0]).toMatchObject({ identityType });
    }
  });

  it('25: a credit code that begins with a letter is accepted when its check character fits', async () => {
    const village = (identityNumber: string) =>
      registerWith({
        parties: [
          applicant({ kind: 'legal', identityType: 'credit-code', identityNumber }),
          respondent,
        ],
      });
    const codes = Array.from('0123456789ABCDEFGHJKLMNPQRTUWXY').map(
      (check) => `N2110101MA0000000${check}`,
    );
    const accepted: string[] = [];
    for (const code of codes) if ((await village(code)).status === 201) accepted.push(code);
    expect(accepted).toHaveLength(1);
  });

  it('26: a telephone number typed in any way is put into one form and shown back', async () => {
    const told = await registerWith({
      parties: [applicant({ phone: '+86 １３９-0013 9001' }), respondent],
    });
    const { id } = registeredShape.parse(told.body);
    const plain = await api.get(`/api/disputes/${id}?plain=${encodeURIComponent('核对')}`, clerk);
    expect(viewOf(plain.body).parties[0]).toMatchObject({ phone: '13900139001' });
  });

  it('27: rare characters and other scripts are kept exactly', async () => {
    for (const name of ['㛃𠮷', '买买提·吐尔逊', 'ئابدۇللا', 'བསོད་ནམས', "O'Brien & <b>"]) {
      const told = await registerWith({ parties: [applicant({ name }), respondent] });
      expect(told.status).toBe(201);
      expect((await partiesOf(told))[0]?.name).toBe(name);
    }
  });

  it('30: the same person on both sides is asked about, and registered when it is confirmed', async () => {
    const same = { name: '陆自讼', phone: null };
    const parties = [applicant(same), { ...respondent, name: '陆自讼' }];
    const asked = problemOf(await registerWith({ parties }));
    expect(asked).toMatchObject({ status: 409, code: 'registration-warnings' });
    expect(asked.errors?.[0]?.code).toBe('applicant-is-respondent');
    const confirmed = await registerWith({ parties, confirmWarnings: ['applicant-is-respondent'] });
    expect(confirmed.status).toBe(201);
  });

  it('30: the twin of an open dispute is asked about by its number', async () => {
    const parties = [applicant(), respondent];
    const first = registeredShape.parse((await registerWith({ parties })).body);
    const asked = problemOf(await registerWith({ parties }));
    expect(asked.errors?.[0]).toMatchObject({ code: 'possible-duplicate' });
    expect(asked.errors?.[0]?.message).toContain(first.number);
    const confirmed = await registerWith({ parties, confirmWarnings: ['possible-duplicate'] });
    expect(confirmed.status).toBe(201);
  });

  it('31: a minor needs a guardian', async () => {
    const identityNumber = numberBornOn('20150601');
    const minor = { identityType: 'identity-number', identityNumber };
    const refused = problemOf(await registerWith({ parties: [applicant(minor), respondent] }));
    expect(refused.errors?.[0]).toMatchObject({
      field: 'parties.0.guardianName',
      code: 'guardian-missing',
    });
    const parties = [applicant({ ...minor, guardianName: '陆长庚' }), respondent];
    expect((await registerWith({ parties })).status).toBe(201);
  });

  it('32: an amount in full-width digits is understood', async () => {
    const told = await registerWith({ amount: '１２３．４' });
    const { id } = registeredShape.parse(told.body);
    expect((await api.get(`/api/disputes/${id}`, clerk)).body).toMatchObject({ amountFen: 12_340 });
  });

  it('33: an amount of nothing is accepted where no money is claimed', async () => {
    expect((await registerWith({ amount: 0, monetary: false })).status).toBe(201);
    expect((await registerWith({ amount: null })).status).toBe(201);
  });
});
