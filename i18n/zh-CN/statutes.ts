import type { LocalDate } from '#domain/shared/local-date';
import { citeAt, type Basis } from '#domain/statutes/index';

/**
 * A basis as it is cited to the reader on a court day: 《民事诉讼法》第126条, or the court's own
 * policy by its name. A law not in force that day is marked, so that nobody relies on it unseen.
 */
export function cite(basis: Basis, date: LocalDate): string {
  const citation = citeAt(basis, date);
  if (citation.kind === 'court-policy') return `本院规定“${citation.title}”`;
  const mark = citation.inForce ? '' : '（该日未施行，引用最近版本）';
  return `《${citation.shortTitle}》${citation.article}${mark}`;
}
