import type { Dispute } from '#domain/dispute/dispute';
import { addDays, dateOf } from '#domain/shared/local-date';
import { playReturnToTrial, ScriptedDispute } from './scripted-dispute.ts';
import { clerk, judge, type TestCourt, type TestDispute } from './test-court.ts';

type Scenario = (court: TestCourt) => Promise<TestDispute>;

const consent = { answer: 'consent', channel: 'link' } as const;
const disclosure = {
  kind: 'accept-designation',
  disclosure: 'nothing-to-disclose',
  disclosed: null,
} as const;

async function offered(court: TestCourt): Promise<ScriptedDispute> {
  const script = await ScriptedDispute.open(court);
  await script.does(clerk, { kind: 'divert', track: 'entrusted', mode: 'online', note: null });
  return script;
}

async function mediating(court: TestCourt): Promise<ScriptedDispute> {
  const script = await offered(court);
  for (const index of [0, 1]) {
    const person = script.party(index);
    await script.does(person, { kind: 'answer-offer', partyId: person.partyId, ...consent });
  }
  await script.isAt('designated');
  await script.does(await script.mediator(), disclosure);
  return script;
}

/** The dispute goes on to a lawyer with everybody's consent. */
async function withLawyer(court: TestCourt): Promise<ScriptedDispute> {
  const script = await mediating(court);
  await script.does(await script.mediator(), { kind: 'propose-transfer', reason: '专业性较强。' });
  for (const index of [0, 1]) {
    const person = script.party(index);
    await script.does(person, { kind: 'answer-transfer', partyId: person.partyId, ...consent });
  }
  await script.isAt('designated');
  await script.does(await script.mediator(), disclosure);
  return script;
}

async function agree(script: ScriptedDispute, state: Dispute): Promise<void> {
  const [payeeId = '', payerId = ''] = script.dispute.parties;
  const dueOn = addDays(dateOf(state.receivedAt), 60);
  await script.does(await script.mediator(), {
    kind: 'record-agreement',
    terms: '被申请人分期偿还借款本金一万二千元。',
    instalments: [{ payerId, payeeId, amountFen: 1_200_000, dueOn }],
    performedOnTheSpot: false,
  });
  const documentHash = (await script.reaches(({ agreement }) => agreement !== null)).agreement
    ?.hash;
  for (const index of [0, 1]) {
    const person = script.party(index);
    await script.does(person, {
      kind: 'sign-agreement',
      partyId: person.partyId,
      documentHash: documentHash ?? '',
      channel: 'link',
    });
  }
}

/** Court mediator, lawyer, agreement, confirmation by the judge, and payment. */
export const confirmedAndPerformed: Scenario = async (court) => {
  const script = await withLawyer(court);
  const state = await court.state(script.dispute);
  await agree(script, state);
  for (const index of [0, 1]) {
    const { partyId } = script.party(index);
    await script.does(clerk, { kind: 'apply-for-confirmation', partyId, channel: 'counter' });
  }
  await script.does(judge, { kind: 'accept-application', confirmationNumber: '（2026）司确1号' });
  await script.does(judge, {
    kind: 'record-hearing',
    present: [...script.dispute.parties],
    record: '双方均确认协议出于自愿。',
  });
  await script.does(judge, { kind: 'confirm-agreement', rulingNumber: '（2026）司确裁1号' });
  const [payeeId = '', payerId = ''] = script.dispute.parties;
  const paidOn = dateOf(state.receivedAt);
  const payment = { instalment: 1, channel: 'counter' } as const;
  await script.does(clerk, { kind: 'report-payment', partyId: payerId, paidOn, ...payment });
  await script.does(clerk, { kind: 'confirm-receipt', partyId: payeeId, ...payment });
  return script.dispute;
};

async function file(script: ScriptedDispute): Promise<void> {
  await script.isAt('handed-over');
  await script.does(clerk, {
    kind: 'record-registration',
    caseNumber: `（2026）澜0102民初${script.dispute.id.slice(0, 6)}号`,
    procedure: 'summary',
    registeredOn: dateOf((await court(script)).receivedAt),
  });
}
const court = (script: ScriptedDispute) => script.court.state(script.dispute);

/** One side says no, and the suit is registered. */
export const refusedAndFiled: Scenario = async (testCourt) => {
  const script = await offered(testCourt);
  const person = script.party(1);
  await script.does(person, {
    kind: 'answer-offer',
    partyId: person.partyId,
    answer: 'refuse',
    channel: 'link',
  });
  await file(script);
  return script.dispute;
};

/** Nobody answers, time decides, and the suit is registered. */
export const silentAndFiled: Scenario = async (testCourt) => {
  const script = await offered(testCourt);
  for (let turns = 0; turns < 5 && (await court(script)).stage === 'diversion'; turns += 1) {
    await script.timePasses();
  }
  await file(script);
  return script.dispute;
};

/** The applicant takes the matter back while a mediator is at work. */
export const withdrawn: Scenario = async (testCourt) => {
  const script = await mediating(testCourt);
  const person = script.party(0);
  await script.does(person, {
    kind: 'withdraw',
    partyId: person.partyId,
    channel: 'link',
    reason: '双方已自行和解。',
  });
  return script.dispute;
};

/** So many calls to a party that the page is turned on the way. */
export const pageTurned: Scenario = async (testCourt) => {
  const script = await offered(testCourt);
  const { partyId } = script.party(0);
  const contact = { kind: 'record-contact', partyId, means: 'phone', result: 'no-answer' } as const;
  for (let calls = 0; calls < 90; calls += 1) await script.does(clerk, { ...contact, note: null });
  const person = script.party(0);
  const withdraw = { kind: 'withdraw', partyId, channel: 'link', reason: '不再主张。' } as const;
  await script.does(person, withdraw);
  return script.dispute;
};

/** Every path that golden histories are kept of, by the name of its file. */
export const scenarios: { readonly [name: string]: Scenario } = {
  'return-to-trial': async (testCourt) => (await playReturnToTrial(testCourt)).dispute,
  'confirmed-and-performed': confirmedAndPerformed,
  'refused-and-filed': refusedAndFiled,
  'silent-and-filed': silentAndFiled,
  withdrawn,
  'page-turned': pageTurned,
};
