import { OpenAPIHono } from '@hono/zod-openapi';
import { jurisdictionAnswerText, jurisdictionGroundText } from '#i18n/zh-CN/jurisdiction';
import { cite } from '#i18n/zh-CN/statutes';
import { confirmationCourt, type MediatedBy } from '#domain/routing/confirmation-court';
import { dateOf } from '#domain/shared/local-date';
import { maySeePlain } from '#api/auth/plain-sight';
import { courtsOf, type Court } from '#api/courts';
import type { Deps } from '#api/deps';
import { readView, type ViewRow } from '#api/disputes/view-row';
import type { ApiEnv } from '#api/env';
import { lawFor } from '#api/law';
import { readPaperRecord } from '#api/papers/record';
import { problem } from '#api/problem';
import { viewFindings } from './agreement.ts';
import { checksRoute } from './contract.ts';
import { viewPapers } from './papers.ts';

/** Whoever mediates here was called by the court, save on the track without any suit. */
const mediatedBy = ({ track, courtId }: ViewRow, court: Court): MediatedBy => {
  if (track !== 'voluntary') return { kind: 'invited', courtId };
  return { kind: 'on-its-own', seats: court.divisionCode === null ? [] : [court.divisionCode] };
};

const viewJurisdiction = (row: ViewRow, court: Court) => {
  const { answer, ground, basis } = confirmationCourt({
    court,
    mediatedBy: mediatedBy(row, court),
    causeCode: row.causeCode,
    amountFen: row.amountFen,
    domiciles: [],
    subjectMatter: null,
  });
  return {
    answer,
    answerText: jurisdictionAnswerText[answer],
    ground,
    groundText: jurisdictionGroundText[ground],
    basis: { key: basis, text: cite(basis, dateOf(row.now)) },
  };
};

/** Checks that help whoever drafts, applies and confirms. They read, and decide nothing. */
export const checkRoutes = (deps: Deps) =>
  new OpenAPIHono<ApiEnv>().openapi(checksRoute, async (c) => {
    const row = await readView(deps.pool, c.var.dispute.id);
    const court = row === null ? undefined : (await courtsOf(deps.pool)).get(row.courtId);
    if (row === null || court === undefined) throw problem('not-found');
    const { calendar } = await lawFor(deps.pool, row.packId);
    const record = await readPaperRecord(deps.pool, row);
    return c.json(
      {
        agreement: viewFindings(row, calendar),
        jurisdiction: viewJurisdiction(row, court),
        papers: record === null ? [] : viewPapers(record),
        mayMakePapers: maySeePlain(c.var.staff.person.role),
      },
      200,
    );
  });
