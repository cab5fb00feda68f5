import { parseArgs } from 'node:util';
import { readCounts } from '#api/indicators/counters';
import { viewCourt } from '#api/indicators/view';
import { formatInstant } from '#domain/shared/instant-text';
import type { Instant } from '#domain/shared/instant';
import { civilDay, dateOf, localDate, parseLocalDate } from '#domain/shared/local-date';
import { indicatorReportText } from '#i18n/zh-CN/indicators';
import type { Pool } from '#platform/database';
import { indicatorReport } from './indicators/report.ts';
import { surroundings, withPool } from './surroundings.ts';
import { runTool } from './tool.ts';

const situationOf = async (pool: Pool) => {
  const { rows } = await pool.query<{ readonly now: Instant; readonly courts: readonly string[] }>(
    `select court_now() as now,
            array(select id from organisation where kind = 'court' order by id) as courts`,
  );
  const [row] = rows;
  if (row === undefined) throw new Error('the court has no clock');
  return row;
};

// npm run indicators -- [--from <day>] [--to <day>] [--court <id>] [--json]: this year by default.
await runTool(async () => {
  const { values } = parseArgs({
    options: {
      from: { type: 'string' },
      to: { type: 'string' },
      court: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  return withPool(surroundings(), async (pool) => {
    const { now, courts: known } = await situationOf(pool);
    const today = dateOf(now);
    const { from: given = localDate(civilDay(today).year, 1, 1), to: until = today } = values;
    const [from, to] = [parseLocalDate(given), parseLocalDate(until)];
    if (from === null || to === null || to < from) {
      const wrong = from === null ? given : until;
      const { wrongDay, wrongOrder } = indicatorReportText;
      console.error(from !== null && to !== null ? wrongOrder : wrongDay(wrong));
      return 1;
    }
    const chosen = values.court === undefined ? known : [values.court];
    const counted = await readCounts(pool, chosen, from, to);
    const courts = counted.map((court) => viewCourt(court, true));
    const span = { from, to, asOf: formatInstant(now) };
    const told = values.json
      ? JSON.stringify({ ...span, courts }, null, 2)
      : indicatorReport(span, courts).join('\n');
    console.log(told);
    return 0;
  });
});
