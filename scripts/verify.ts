import { parseArgs } from 'node:util';
import { outboxText } from '#i18n/zh-CN/operator-tools';
import { verifyText } from '#i18n/zh-CN/tools';
import { surroundings, withPool } from './surroundings.ts';
import { checks, type Check, type Finding } from './verify/finding.ts';
import { verify, type Report } from './verify/verify.ts';
import { runTool } from './tool.ts';

const PATIENCE_MS = 20_000;

const title: { readonly [C in Check]: string } = {
  chains: verifyText.chains,
  roots: verifyText.roots,
  projections: verifyText.projections,
  evidence: verifyText.evidence,
  conservation: verifyText.conservation,
  outbox: outboxText.title,
};

const sentence = ({ code, number, seq, detail }: Finding): string => {
  if (number === null) return `${code} ${detail ?? ''}`;
  if (code === 'evidence-missing') return verifyText.missingEvidence(number, seq ?? 0);
  if (code === 'evidence-altered') return verifyText.alteredEvidence(number, seq ?? 0);
  if (code === 'event-missing') return verifyText.missingEvent(number, seq ?? 0);
  if (seq !== null) return verifyText.brokenChain(number, seq);
  return verifyText.differs(number, `${code} ${detail ?? ''}`.trim());
};

const print = (report: Report): void => {
  for (const check of checks) {
    const found = report.findings.filter((finding) => finding.check === check);
    const verdict =
      found.length === 0 ? verifyText.sound(report.counts[check]) : verifyText.broken(found.length);
    console.log(`${title[check]}  ${verdict}`);
    for (const finding of found.slice(0, 20)) console.log(`  ${sentence(finding)}`);
  }
  const { accepted, open, ends } = report.balance;
  console.log(verifyText.balance(accepted, open, accepted - open));
  for (const [end, count] of Object.entries(ends))
    console.log(`  ${outboxText.end(end)}  ${count}`);
  if (report.unknownMessages.length > 0) {
    console.log(outboxText.unknown(report.unknownMessages.length));
    for (const id of report.unknownMessages) console.log(`  ${id}`);
  }
  console.log(report.sound ? verifyText.allSound : verifyText.notSound);
};

// Verifies chains, daily roots, projections and outboxes with Postgres alone. Exit code 1 on a break.
await runTool(async () => {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  const report = await withPool(surroundings(), (pool) => verify(pool, PATIENCE_MS));
  if (values.json) console.log(JSON.stringify(report, null, 2));
  else print(report);
  return report.sound ? 0 : 1;
});
