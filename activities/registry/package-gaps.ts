import { paperFieldText } from '#i18n/zh-CN/papers';
import { missingFields } from '#domain/papers/paper-schemas';

/** What a package says, as far as its required fields go. */
export interface PackageContent {
  readonly track: string | null;
  readonly claims: string;
  readonly facts: string;
  readonly causeCode: string;
  readonly receivedAt: string;
  readonly parties: unknown;
  readonly deadlines: unknown;
  readonly documents: unknown;
}

/**
 * The required fields that a package lacks, with their names, so that the registry asks for all of them
 * at once (`la.correction`). They never hold the package back: the right to sue is not to wait for an
 * address (`cpl.right-to-sue`).
 */
export function packageGaps(content: PackageContent): readonly {
  readonly field: string;
  readonly name: string;
}[] {
  const { track, claims, facts, causeCode, receivedAt, parties, deadlines, documents } = content;
  const isPreFiling = track === null;
  return missingFields('handover-package', {
    track: isPreFiling || track,
    parties,
    claims,
    facts,
    cause: causeCode,
    termUsed: deadlines,
    limitation: receivedAt,
    // A suit that nobody tried to mediate has no papers of a mediation yet.
    documents: isPreFiling || documents,
    addressOfTheOtherSide: hasAddresses(parties),
  }).map((field) => ({ field, name: paperFieldText[field] }));
}

const isRecord = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null;

function hasAddresses(parties: unknown): boolean {
  const listed: readonly unknown[] = Array.isArray(parties) ? parties : [];
  const others = listed.filter(isRecord).filter((party) => party['role'] === 'respondent');
  return others.length > 0 && others.every(({ address }) => typeof address === 'string');
}
