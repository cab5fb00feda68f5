import type { DrivenDispute } from '#scripts/drive/driven-dispute';
import type { PlanName } from '#scripts/drive/plans';
import { answerOffer, offer, offerAccepted } from './diversion.ts';
import {
  callRespondent,
  confirm,
  goToCourt,
  perform,
  waiveConfirmation,
  withdraw,
  withdrawSuit,
} from './ending.ts';
import { agree, extend, fail, mediatorAccepts, session, transfer } from './mediation.ts';

/** Periods that are lived through by moving the court clock. */
export const awaitedPeriods = ['consent.response', 'mediation.term'] as const;
export type AwaitedPeriod = (typeof awaitedPeriods)[number];

/** How one plan is carried out: what needs no time, and what comes after a period has run out. */
export interface Way {
  readonly now: (dispute: DrivenDispute) => Promise<void>;
  readonly after?: {
    readonly period: AwaitedPeriod;
    readonly goOn: (dispute: DrivenDispute) => Promise<void>;
  };
}

const mediated = async (dispute: DrivenDispute) => {
  await offerAccepted(dispute);
  const mediator = await mediatorAccepts(dispute);
  await session(dispute, mediator);
  return mediator;
};

const settled = async (dispute: DrivenDispute, onTheSpot: boolean): Promise<void> => {
  const mediator = await mediated(dispute);
  await agree(dispute, mediator, onTheSpot);
  if (!onTheSpot) await withdrawSuit(dispute);
};

/** The way of each plan, to be read as the course of a dispute. */
export const ways: { readonly [P in PlanName]: Way } = {
  confirmed: {
    now: async (dispute) => {
      await settled(dispute, false);
      await confirm(dispute);
      await perform(dispute);
    },
  },
  performed: {
    now: async (dispute) => {
      const { onTheSpot } = dispute.plan;
      await settled(dispute, onTheSpot);
      if (onTheSpot) return;
      await waiveConfirmation(dispute);
      await perform(dispute);
    },
  },
  failed: {
    now: async (dispute) => {
      await fail(dispute, await mediated(dispute));
      await goToCourt(dispute);
    },
  },
  refused: {
    now: async (dispute) => {
      await offer(dispute);
      await answerOffer(dispute, 'respondent', 'refuse');
      await goToCourt(dispute);
    },
  },
  silent: {
    now: async (dispute) => {
      await offer(dispute);
      await answerOffer(dispute, 'applicant', 'consent');
      await callRespondent(dispute);
    },
    after: { period: 'consent.response', goOn: goToCourt },
  },
  withdrawn: {
    now: async (dispute) => {
      await mediated(dispute);
      await withdraw(dispute);
    },
  },
  'transferred-settled': {
    now: async (dispute) => {
      const lawyer = await transfer(dispute, await mediated(dispute));
      await session(dispute, lawyer);
      await agree(dispute, lawyer, true);
    },
  },
  'transferred-failed': {
    now: async (dispute) => {
      const lawyer = await transfer(dispute, await mediated(dispute));
      await fail(dispute, lawyer);
      await goToCourt(dispute);
    },
  },
  extended: {
    now: async (dispute) => {
      const mediator = await mediated(dispute);
      await extend(dispute, mediator);
      await agree(dispute, mediator, true);
    },
  },
  expired: {
    now: async (dispute) => {
      await mediated(dispute);
    },
    after: { period: 'mediation.term', goOn: goToCourt },
  },
};
