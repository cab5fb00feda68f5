import { OpenAPIHono, type z } from '@hono/zod-openapi';
import { complexityReasonText, complexityTierText, missingFactText } from '#i18n/zh-CN/advice';
import { cite } from '#i18n/zh-CN/statutes';
import { trackIds } from '#domain/dispute/words';
import { complexityOf } from '#domain/routing/complexity';
import { missingFactBasis, missingFacts } from '#domain/routing/missing-facts';
import { goesAgainst, type Screening } from '#domain/routing/screening';
import { dateOf, type LocalDate } from '#domain/shared/local-date';
import type { Basis } from '#domain/statutes/index';
import { packById } from '#domain/tracks/packs';
import { causePathOf, readRoll } from '#platform/mediator-roll';
import { screeningOf, screenText } from '#platform/screening';
import { viewLevel, viewReason } from '#api/causes/view-screening';
import { courtsOf } from '#api/courts';
import type { Deps } from '#api/deps';
import { readView, type ViewRow } from '#api/disputes/view-row';
import type { ApiEnv } from '#api/env';
import { problem } from '#api/problem';
import { adviceRoute, type adviceSchema } from './contract.ts';
import { readHistory } from './history.ts';
import { rankBodies } from './ranking.ts';

type Advice = z.output<typeof adviceSchema>;

const said = (basis: Basis, on: LocalDate) => ({ key: basis, text: cite(basis, on) });

const missingOf = (row: ViewRow, suitability: ReturnType<typeof screenText>, today: LocalDate) =>
  missingFacts(
    {
      text: `${row.claims}\n${row.facts}`,
      amountFen: row.amountFen,
      parties: (row.parties ?? []).map((party) => ({
        role: party.role,
        hasContact: party.phone !== null || party.email !== null,
        hasAddress: party.address !== null,
        hasIdentity: party.identityNumber !== null,
      })),
    },
    suitability,
  ).map((fact) => ({
    fact,
    text: missingFactText[fact],
    basis: said(missingFactBasis[fact], today),
  }));

/** What was advised when mediation was decided on; null while it is not, and in records from before. */
const decidedOf = ({ timeline }: ViewRow, now: Screening): Advice['decided'] => {
  const event = timeline?.findLast(({ payload }) => payload.kind === 'diverted')?.payload;
  if (event?.kind !== 'diverted' || !event.screening) return null;
  const { level, inputsHash, rulesVersion } = event.screening;
  const isSame = inputsHash === now.inputsHash && level === now.level;
  return { level, inputsHash, rulesVersion, overrideReason: event.overrideReason ?? null, isSame };
};

const adviceOn = async (deps: Deps, row: ViewRow): Promise<Advice> => {
  const today = dateOf(row.now);
  const suitability = screenText(row);
  const screening = screeningOf(row, suitability);
  const partyCount = row.parties?.length ?? 0;
  const { tier, reasons, basis } = complexityOf(
    { ...row, partyCount },
    suitability,
    packById(row.packId).complexity,
  );
  const [roll, history, courts] = await Promise.all([
    readRoll(deps.pool, row.id, null),
    readHistory(deps.pool, row.id),
    courtsOf(deps.pool),
  ]);
  const divisionCode = courts.get(row.courtId)?.divisionCode ?? null;
  const wanted = { causePath: causePathOf(row.causeCode), divisionCode };
  return {
    level: viewLevel(suitability.level),
    reasons: suitability.reasons.map((reason) => viewReason(reason, today)),
    missing: missingOf(row, suitability, today),
    complexity: {
      tier,
      name: complexityTierText[tier],
      reasons: reasons.map((reason) => complexityReasonText[reason]),
      basis: said(basis, today),
    },
    history: {
      duplicates: [...history.duplicates],
      mirrored: [...history.mirrored],
      repeated: [...history.repeated],
      basis: said('mj.sham-signs', today),
    },
    bodies: rankBodies(roll, wanted, row.state?.passedOver ?? []),
    against: trackIds.filter((track) => goesAgainst(suitability.level, track)),
    inputs: { hash: screening.inputsHash, rulesVersion: screening.rulesVersion },
    decided: decidedOf(row, screening),
  };
};

/** Advice on where a dispute should go. Reads, and never decides. */
export const adviceRoutes = (deps: Deps) =>
  new OpenAPIHono<ApiEnv>().openapi(adviceRoute, async (c) => {
    const row = await readView(deps.pool, c.var.dispute.id);
    if (row === null) throw problem('not-found');
    return c.json(await adviceOn(deps, row), 200);
  });
