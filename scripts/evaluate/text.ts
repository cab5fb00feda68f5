import type { EvaluationReport, NamedAccuracy, Screening } from './report.ts';

/** The report as Markdown tables, fit for a terminal and for docs/evaluation.md. */
export function reportText(report: EvaluationReport): string {
  const { texts, textsPerSecond } = report;
  return [
    `${String(texts)} texts, ${String(textsPerSecond)} texts per second of processor time (cause and suitability)`,
    accuracyTable('Per file', report.files),
    accuracyTable('Per half (by a hash of the id)', report.halves),
    accuracyTable('With and without the name of the cause in the text', report.labels),
    accuracyTable('Per source', report.sources),
    accuracyTable('Per branch, worst first', report.branches),
    screeningTable(report.screenings),
  ].join('\n\n');
}

function accuracyTable(title: string, rows: readonly NamedAccuracy[]): string {
  const head = '| | texts | exact at 1 | exact at 5 | compatible at 1 | compatible at 5 |';
  const lines = rows.map(({ name, count, exactAt1, exactAt5, compatibleAt1, compatibleAt5 }) => {
    const shares = [exactAt1, exactAt5, compatibleAt1, compatibleAt5].map(share);
    return `| ${[name, String(count), ...shares].join(' | ')} |`;
  });
  return [`## ${title}`, '', head, '|---|---|---|---|---|---|', ...lines].join('\n');
}

function screeningTable(rows: readonly Screening[]): string {
  const head =
    '| | texts | suggested | possible | unsuitable | file at once | redirect | redirected | not refused |';
  const lines = rows.map(({ name, count, levels, redirected, notRefused }) => {
    const numbers = [count, ...Object.values(levels)].map(String);
    return `| ${[name, ...numbers, share(redirected), share(notRefused)].join(' | ')} |`;
  });
  return ['## Suitability', '', head, '|---|---|---|---|---|---|---|---|---|', ...lines].join('\n');
}

function share(value: number): string {
  return value.toFixed(3);
}
