import { explainText } from '#i18n/zh-CN/tools';
import { explain } from './explain/text.ts';
import { readExplained } from './explain/read.ts';
import { surroundings, withPool } from './surroundings.ts';
import { runTool } from './tool.ts';

// Tells one dispute as text: its events, deadlines and the articles they rest on.
await runTool(async () => {
  const [name = ''] = process.argv.slice(2);
  const found = await withPool(surroundings(), (pool) => readExplained(pool, name));
  if (found.length === 0) {
    console.error(explainText.notFound(name));
    return 1;
  }
  for (const dispute of found) console.log(explain(dispute).join('\n'));
  return 0;
});
