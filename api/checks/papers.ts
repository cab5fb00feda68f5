import { paperFieldText } from '#i18n/zh-CN/papers';
import { cite } from '#i18n/zh-CN/statutes';
import { paperSchemas } from '#domain/papers/paper-schemas';
import { dateOf } from '#domain/shared/local-date';
import { papersOf } from '#api/papers/papers';
import type { PaperRecord } from '#api/papers/record';

/** The papers a dispute has something for, each with what it still lacks and whether it can be made. */
export const viewPapers = (record: PaperRecord) =>
  papersOf(record).map(({ type, partyId, name, missing, hindering }) => {
    const { basis } = paperSchemas[type];
    return {
      type,
      partyId,
      name,
      missing: missing.map((field) => ({ field, name: paperFieldText[field] })),
      hindering: hindering.map((field) => ({ field, name: paperFieldText[field] })),
      basis: { key: basis, text: cite(basis, dateOf(record.row.now)) },
    };
  });
