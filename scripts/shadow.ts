import { parseArgs } from 'node:util';
import { parseInstant } from '#domain/shared/instant-text';
import { packs } from '#domain/tracks/packs';
import { shadowText } from '#i18n/zh-CN/shadow';
import { readOpenDisputes } from './shadow/read.ts';
import { runShadow, shadowReport } from './shadow/run.ts';
import { surroundings, withPool } from './surroundings.ts';
import { runTool } from './tool.ts';

// npm run shadow -- <packId> [--at <moment>] [--json]: what a pack would change for the open disputes.
await runTool(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, at: { type: 'string' } },
  });
  const [id = ''] = positionals;
  const pack = packs.find((each) => each.id === id);
  const at = values.at === undefined ? null : parseInstant(values.at);
  if (pack === undefined)
    console.error(
      shadowText.unknownPack(
        id,
        packs.map((each) => each.id),
      ),
    );
  if (values.at !== undefined && at === null) console.error(shadowText.wrongMoment(values.at));
  if (pack === undefined || (values.at !== undefined && at === null)) return 1;
  const run = runShadow(await withPool(surroundings(), readOpenDisputes), pack, at);
  console.log(values.json ? JSON.stringify(run, null, 2) : shadowReport(run).join('\n'));
  return 0;
});
