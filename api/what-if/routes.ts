import { OpenAPIHono } from '@hono/zod-openapi';
import { whatIf, type Hypothesis } from '#domain/what-if/what-if';
import { screeningOf } from '#platform/screening';
import { isCommand } from '#api/commands/schema';
import type { Deps } from '#api/deps';
import { readView, type ViewRow } from '#api/disputes/view-row';
import type { ApiEnv } from '#api/env';
import { lawFor } from '#api/law';
import { problem } from '#api/problem';
import { whatIfRoute, type WhatIfInputs } from './contract.ts';
import { readMediators, type NamedMediator } from './mediators.ts';
import { viewProspect } from './view.ts';

const mediatorIdOf = (input: WhatIfInputs[number]): string | null =>
  input.kind === 'command' && 'mediatorId' in input.command
    ? String(input.command['mediatorId'])
    : null;

const hypothesisOf = (
  input: WhatIfInputs[number],
  mediators: ReadonlyMap<string, NamedMediator>,
  row: ViewRow,
): Hypothesis => {
  if (input.kind === 'time') return input;
  const { expectedSeq: _, ...command } = input.command;
  if (!isCommand(command)) throw problem('fields-invalid');
  const mediator = mediators.get(mediatorIdOf(input) ?? '') ?? null;
  const screening = command.kind === 'divert' ? screeningOf(row) : null;
  return { kind: 'command', at: input.at, command, mediator, screening };
};

/** Questions about what might happen to a dispute, for whoever may see it. Reads, and never writes. */
export const whatIfRoutes = (deps: Deps) =>
  new OpenAPIHono<ApiEnv>().openapi(whatIfRoute, async (c) => {
    const { inputs } = c.req.valid('json');
    const { dispute: head, staff } = c.var;
    if (head.state === null) throw problem('unavailable', { headers: { 'Retry-After': '2' } });
    const ids = inputs.flatMap((input) => mediatorIdOf(input) ?? []);
    const [law, mediators, row] = await Promise.all([
      lawFor(deps.pool, head.packId),
      readMediators(deps.pool, head.id, ids),
      readView(deps.pool, head.id),
    ]);
    if (row === null) throw problem('not-found');
    const hypotheses = inputs.map((input) => hypothesisOf(input, mediators, row));
    const prospect = whatIf(head.state, staff.now, hypotheses, law);
    const names = {
      party: (id: string) => row.parties?.find((party) => party.id === id)?.name ?? '',
      mediator: (id: string) => mediators.get(id)?.name ?? row.people?.[id] ?? '',
    };
    return c.json(viewProspect(prospect, names), 200);
  });
