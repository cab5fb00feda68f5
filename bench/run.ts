import { parseArgs } from 'node:util';
import { runUntilStopped } from '#stack/run-until-stopped';
import { domain } from './domain.ts';
import { pipeline } from './pipeline.ts';

const benches = { domain, pipeline } as const;

const isBench = (name: string): name is keyof typeof benches => Object.hasOwn(benches, name);

// npm run bench -- <name> [--json]: exit code 1 when a floor is missed, 2 when there is no such bench.
await runUntilStopped(async (announce) => {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [name = ''] = positionals;
  if (!isBench(name)) {
    console.error(`Which bench? npm run bench -- ${Object.keys(benches).join(' | ')}`);
    process.exitCode = 2;
    return;
  }
  const isPassed = await benches[name]({ json: values.json, onStop: announce });
  process.exitCode = isPassed ? 0 : 1;
});
