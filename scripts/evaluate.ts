import { parseArgs } from 'node:util';
import { evaluationReport } from './evaluate/report.ts';
import { readRecords } from './evaluate/record.ts';
import { screen } from './evaluate/scores.ts';
import { reportText } from './evaluate/text.ts';

/**
 * Measures the screening on a folder of labelled texts: `npm run evaluate -- <folder> [--json]`.
 * Nothing of the texts is printed.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('Name the folder that holds the *.jsonl files.');

const records = await readRecords(folder);
for (const record of records.slice(0, 50)) screen(record);
const begun = process.cpuUsage();
const outcomes = records.map(screen);
const { user, system } = process.cpuUsage(begun);
const seconds = (user + system) / 1_000_000;

const report = evaluationReport(outcomes, outcomes.length / seconds);
console.log(values.json ? JSON.stringify(report, null, 2) : reportText(report));
