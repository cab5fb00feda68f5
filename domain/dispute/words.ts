/** Where a dispute can be. The order is the order of the pipeline. */
export const stageIds = [
  'intake',
  'diversion',
  'court-mediation',
  'lawyer-mediation',
  'judicial-confirmation',
  'filing',
  'fulfilment',
  'closed',
] as const;
export type StageId = (typeof stageIds)[number];

/** What a dispute waits for inside each stage. */
export const statusesOf = {
  intake: ['received', 'correcting'],
  diversion: ['offered', 'advised'],
  'court-mediation': [
    'selecting',
    'designated',
    'recusing',
    'mediating',
    'appraising',
    'signing',
    'frozen',
  ],
  'lawyer-mediation': [
    'selecting',
    'designated',
    'recusing',
    'mediating',
    'appraising',
    'signing',
    'frozen',
  ],
  'judicial-confirmation': [
    'window',
    'applied',
    'correcting',
    'reviewing',
    'frozen',
    'unconfirmed',
    'statement',
    'serving',
  ],
  filing: ['preparing', 'handed-over'],
  fulfilment: [
    'performing',
    'defaulted',
    'objected',
    'order-applied',
    'order-accepted',
    'order-issued',
    'order-served',
    'order-ended',
  ],
  closed: ['closed'],
} as const satisfies { [S in StageId]: readonly string[] };
export type Status = (typeof statusesOf)[StageId][number];

/** T1 without any suit, T2 before registration (TY27), T3 after registration (OP25). */
export const trackIds = ['voluntary', 'entrusted', 'commissioned'] as const;
export type TrackId = (typeof trackIds)[number];

/** Who mediates where no suit has been brought: each kind has its own term and its own way to bind. */
export const mediationBodies = [
  'invited-body',
  'peoples-committee',
  'hub',
  'labour-committee',
] as const;
export type MediationBody = (typeof mediationBodies)[number];

/** How hard a dispute is, by which a local hub sets the days it takes [policy.hub.tiers]. */
export const hubTiers = ['simple', 'complex', 'major'] as const;
export type HubTier = (typeof hubTiers)[number];

/** The term of lawyer mediation after the court's own: what is left, or one of its own. */
export type TransferClock = 'shared' | 'fresh';

/** How a dispute may end; each needs its own proof before it may be reached. */
export const ends = [
  'performed',
  'confirmed-and-performed',
  'enforcement-handed-over',
  'filed',
  'returned-to-trial',
  'withdrawn',
  'redirected',
  'returned-uncorrected',
  'deemed-withdrawn',
  'not-accepted-for-filing',
  'not-confirmed-no-further-claim',
  'unperformed-no-further-claim',
  'window-lapsed',
  'ended-with-advice',
  'handed-to-authority',
  'closed-by-supervision',
  'registered-in-error',
] as const;
export type End = (typeof ends)[number];

/** Why the dispute is in the filing stage. */
export const filingPurposes = [
  'register-first',
  'register-suit',
  'register-rest',
  'register-for-statement',
  'return-to-trial',
] as const;
export type FilingPurpose = (typeof filingPurposes)[number];

export const partyRoles = ['applicant', 'respondent', 'third-party'] as const;
export type PartyRole = (typeof partyRoles)[number];

export const mediatorKinds = ['court-embedded', 'lawyer'] as const;
export type MediatorKind = (typeof mediatorKinds)[number];

/** How a party's word reached the court; every one of them counts the same. */
export const channels = ['link', 'counter', 'phone', 'post'] as const;
export type Channel = (typeof channels)[number];

export const modes = ['on-site', 'online', 'asynchronous', 'mixed'] as const;
/** Grounds on which mediation ends without agreement (ZX25, TY26). */
export const failureGrounds = [
  'unreachable',
  'party-unwilling',
  'divergent',
  'refused-to-sign',
  'expired',
  'other-side-refused-at-start',
  'other',
] as const;
export type FailureGround = (typeof failureGrounds)[number];
/** Why the parties of a mediation without a suit are told of the other ways they have (RT26). */
export type AdviceGround = FailureGround | 'refused' | 'silent';
/** Ties that make a mediator step aside (TY15). */
export const recusalGrounds = ['relative', 'interest', 'other-relation'] as const;
/** How the question of a tie came out; silence keeps no mediator (I2). */
export type RecusalOutcome = 'upheld' | 'rejected' | 'cured' | 'not-cured';
/** What may point to a sham: counted and shown to people, never decided by the software (XS15, MJ18). */
export const suspicionSigns = [
  'against-common-sense',
  'out-of-means',
  'kin-or-affiliates',
  'no-real-contest',
  'odd-admission',
  'instant-joint-request',
  'repeated-lender',
  'no-voucher',
  'vague-agent',
  'others-object',
  'under-price',
  'debtor-under-enforcement',
] as const;
export type SuspicionSign = (typeof suspicionSigns)[number];
/** What a mediator must report at once although the mediation goes on (RT25). */
export const safetyRisks = ['violence', 'crime', 'many-people', 'minors', 'self-harm'] as const;
/** What makes an agreement enforceable: a ruling, a court statement, a payment order or a notarial deed. */
export const enforceableTitles = ['ruling', 'statement', 'order', 'notarial-deed'] as const;
export type EnforceableTitle = (typeof enforceableTitles)[number];
/** What a debtor may say against a payment order; that it cannot pay is no objection (JI436). */
export const orderObjections = ['debt-disputed', 'cannot-pay'] as const;
/** How a party is spared the court fee for now or for good (FEE). */
export const feeReliefs = ['deferred', 'reduced', 'waived'] as const;
/** What an agent may do: settle only with special authority (CPL62). */
export const authorities = ['special', 'general'] as const;
/** ZX12: reasons for which a mediator may decline. */
export const declineReasons = [
  'out-of-charter',
  'beyond-skill',
  'unfit',
  'conflict',
  'absent',
] as const;
/** Why a registration from a table is taken back. */
export const takeBackReasons = [
  'wrong-file',
  'wrong-content',
  'registered-twice',
  'other',
] as const;
/** Why a dispute does not belong here (CPL127). */
export const redirectGrounds = [
  'administrative',
  'arbitration-clause',
  'other-authority',
  'no-jurisdiction',
  'res-judicata',
  'labour-arbitration-first',
  'suspected-crime',
] as const;
/** An application for confirmation that is not to be accepted (JI355). */
export const rejectionGrounds = [
  'not-court-scope',
  'no-jurisdiction',
  'identity-relation',
  'other-special-procedure',
  'property-or-ip-title',
] as const;
/** An agreement that is not to be confirmed (JI358). */
export const dismissalGrounds = [
  'mandatory-law',
  'harm-to-others',
  'public-order',
  'not-voluntary',
  'unclear',
  'other',
] as const;
export const procedures = ['ordinary', 'summary'] as const;
export type Procedure = (typeof procedures)[number];
