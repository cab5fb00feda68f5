import { OpenAPIHono } from '@hono/zod-openapi';
import { paperPhrases } from '#i18n/zh-CN/paper-phrases';
import { paperFieldNext, paperFieldText, paperTypeText } from '#i18n/zh-CN/papers';
import { papersOfOneParty } from '#domain/papers/paper-signatories';
import { logAccess } from '#api/access-log';
import { maySeePlain } from '#api/auth/plain-sight';
import { actorKey } from '#api/auth/staff';
import type { Deps } from '#api/deps';
import { readView } from '#api/disputes/view-row';
import type { ApiEnv } from '#api/env';
import { fieldError, problem, type Problem } from '#api/problem';
import { paperRoute } from './contract.ts';
import { paperOf, type Paper } from './papers.ts';
import { partiesOf, readPaperRecord } from './record.ts';
import { viewPaper } from './view.ts';

/** Everything that is missing, at once, so that nobody has to come back for the second gap (LA7). */
const incomplete = ({ name, hindering }: Paper): Problem => {
  const names = hindering.map((field) => paperFieldText[field]);
  return problem('paper-incomplete', {
    params: { paper: name, missing: paperPhrases.and(names) },
    errors: hindering.map((field) =>
      fieldError(field, 'paper-field-missing', {
        name: paperFieldText[field],
        next: paperFieldNext(field),
      }),
    ),
  });
};

/**
 * Papers are made from the record and not kept: made again, one says what the record says then. A
 * printed paper leaves the building with personal data plain, and with it the mask of the screen; so it
 * is made only by the posts that may see that data plain, and each making goes into the access log, with
 * the kind of paper in place of the reason that "plain sight" asks for: the paper is the reason. It is
 * logged before the answer, so that none goes out unlogged; what could not be made has shown nothing.
 * Changes nothing else, and is no step of the procedure: what binds is in the record already.
 */
export const paperRoutes = (deps: Deps) =>
  new OpenAPIHono<ApiEnv>().openapi(paperRoute, async (c) => {
    const { staff, dispute } = c.var;
    const { type } = c.req.valid('param');
    const { party } = c.req.valid('query');
    if (!maySeePlain(staff.person.role)) throw problem('role-not-allowed');
    const row = await readView(deps.pool, dispute.id);
    const record = row === null ? null : await readPaperRecord(deps.pool, row);
    if (record === null) throw problem('paper-not-yet', { params: { paper: paperTypeText[type] } });
    const isOfOne = papersOfOneParty.includes(type);
    if (isOfOne && party === undefined)
      throw problem('query-invalid', { errors: [fieldError('party', 'required')] });
    if (party !== undefined && !partiesOf(record).some(({ id }) => id === party))
      throw problem('not-found');
    const paper = paperOf(record, type, party ?? null);
    if (paper === null) throw problem('paper-not-yet', { params: { paper: paperTypeText[type] } });
    if (paper.hindering.length > 0) throw incomplete(paper);
    await logAccess(deps.pool, {
      courtId: dispute.courtId,
      actorKey: actorKey(staff),
      act: 'paper-made',
      disputeId: dispute.id,
      detail: { paper: type, ...(paper.partyId === null ? {} : { party: paper.partyId }) },
    });
    return c.json(viewPaper(paper, record), 200);
  });
