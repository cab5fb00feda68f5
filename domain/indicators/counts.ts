/** What is counted in a window of time; every indicator is made of these and nothing else. */
export const countIds = [
  /** Disputes led to mediation before or after registration. */
  'diverted',
  /** Disputes that asked for a judge without having been led to mediation. */
  'filed-directly',
  /** New civil cases of first instance. */
  'new-first-instance',
  /** New administrative cases of first instance. */
  'new-administrative',
  /** Mediations that ended, and those of them that ended with an agreement in force. */
  'mediations-ended',
  'mediations-agreed',
  /** Mediations of the justice administration: taken on and ended, and agreed. */
  'peoples-mediations-ended',
  'peoples-mediations-agreed',
  'agreements-effective',
  'agreements-confirmed',
  /** Agreements whose last payment has fallen due, and those of them performed of own accord. */
  'agreements-expired',
  'agreements-performed',
  /** Days from acceptance to the end of the mediations that ended, excluded days taken out. */
  'mediation-days',
  /** Mediation terms that fell due, those that ended in time, and those that ended or stand late. */
  'terms-due',
  'terms-kept',
  'terms-late',
  /** Civil cases of first instance ended, without those that may not be mediated. */
  'mediable-cases-ended',
  'cases-mediated-or-withdrawn',
  /** Mediations that a court handed to somebody else, and all mediations. */
  'mediations-handed-on',
  'mediations',
  /** Valid answers to a question about satisfaction, and those that were content. */
  'consultations-rated',
  'consultations-content',
  'services-rated',
  'services-content',
  /** People: residents, and registered floating population. */
  'residents',
  'floating-population',
] as const;
export type CountId = (typeof countIds)[number];

/** Counts of one window and one court. What is not there was not counted, which is not zero. */
export type Counts = { readonly [C in CountId]?: number };
