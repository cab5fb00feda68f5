import { paperPhrases } from '#i18n/zh-CN/paper-phrases';
import { paperTypeText } from '#i18n/zh-CN/papers';
import { papersOfOneParty } from '#domain/papers/paper-signatories';
import {
  hinderingFields,
  missingFields,
  paperTypes,
  type PaperField,
  type PaperType,
} from '#domain/papers/paper-schemas';
import { intakePapers } from './at-intake.ts';
import { filingPapers } from './at-filing.ts';
import { confirmationPapers } from './in-confirmation.ts';
import { mediationPapers } from './in-mediation.ts';
import { agreementPapers } from './of-agreement.ts';
import { nameOf, partiesOf, type PaperRecord } from './record.ts';
import type { Makers, Said, SignedBy } from './said.ts';

const makers: Makers<PaperType> = {
  ...intakePapers,
  ...mediationPapers,
  ...agreementPapers,
  ...confirmationPapers,
  ...filingPapers,
};

/** One paper as far as the record goes. */
export interface Paper {
  readonly type: PaperType;
  /** Whose it is, where every party has one of its own. */
  readonly partyId: string | null;
  readonly name: string;
  readonly values: { readonly [F in PaperField]?: Said };
  readonly signedBy: readonly SignedBy[];
  /** Everything it lacks, signatures and all. */
  readonly missing: readonly PaperField[];
  /** What it lacks and cannot be made without. */
  readonly hindering: readonly PaperField[];
}

/** Makes one paper, for one party where each has its own; null while the record has nothing for it. */
export const paperOf = <T extends PaperType>(
  record: PaperRecord,
  type: T,
  partyId: string | null,
): Paper | null => {
  const content = makers[type](record, partyId);
  if (content === null) return null;
  const { values, signedBy = [] } = content;
  const isOfOne = papersOfOneParty.includes(type) && partyId !== null;
  const name = paperTypeText[type];
  return {
    type,
    partyId: isOfOne ? partyId : null,
    name: isOfOne ? paperPhrases.ofParty(name, nameOf(record, partyId)) : name,
    values,
    signedBy,
    missing: missingFields(type, values),
    hindering: hinderingFields(type, values),
  };
};

/** Every paper the record has something for, in the order of the procedure. */
export const papersOf = (record: PaperRecord): readonly Paper[] =>
  paperTypes
    .flatMap((type) =>
      papersOfOneParty.includes(type)
        ? partiesOf(record).map(({ id }) => paperOf(record, type, id))
        : [paperOf(record, type, null)],
    )
    .filter((paper) => paper !== null);
