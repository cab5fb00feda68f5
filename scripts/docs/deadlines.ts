import { catalogue, ownClocks, type LineNo } from '#domain/deadlines/catalogue';
import { periodsOfPart, type Part } from '#domain/deadlines/catalogue-part';
import { deadlineKeys } from '#domain/deadlines/deadline-key';
import { localDate } from '#domain/shared/local-date';
import { packs } from '#domain/tracks/packs';
import { actText } from '#i18n/zh-CN/acts';
import {
  catalogueText,
  elsewhereText,
  extenderText,
  lineText,
  partKindText,
  startText,
} from '#i18n/zh-CN/deadline-catalogue';
import { deadlineText } from '#i18n/zh-CN/deadlines';
import { lengthText } from '#i18n/zh-CN/explanation';
import { cite } from '#i18n/zh-CN/statutes';
import { termName, windowText } from '#i18n/zh-CN/windows';
import { generatedFrom, table } from './markdown.ts';
import type { Source } from './statutes.ts';

const citedOn = localDate(2026, 1, 1);
const words = catalogueText;

/** A test that names a line of the table at the head of its title. */
export interface LineTest {
  readonly path: string;
  readonly title: string;
}

/** The tests whose title names a line: `[statute.key] D1: what it proves`. */
export function testsOfLine(no: LineNo, sources: readonly Source[]): readonly LineTest[] {
  const named = new RegExp(`['"\`]((?:\\[[a-z0-9.-]+\\] )?${no}: [^\\n'"\`]+)['"\`]`, 'g');
  return sources
    .filter(({ path }) => path.endsWith('.test.ts'))
    .flatMap(({ path, text }) =>
      Array.from(text.matchAll(named), ([, title = '']) => ({ path, title })),
    );
}

/** The master table of periods with the tests that prove each line. */
export function deadlinesPage(sources: readonly Source[]): string {
  return [
    generatedFrom('domain/deadlines/catalogue.ts, domain/tracks and the titles of the tests'),
    '# The periods of the procedure',
    [
      'One line for each period of the master table, D1 to D37.',
      `A **${partKindText.agenda}** line is a clock of the procedure: its lapse brings something about.`,
      `A **${partKindText.window}** line is a window, counted from the record whenever somebody looks, and shown with the dispute beside the clocks: it costs no timer and changes nothing.`,
      `A **${partKindText.act}** line is bound to an act.`,
      `A **${partKindText.elsewhere}** line runs in a record that this product does not keep, and says why.`,
      'How long a period is stands in the rule packs; where packs differ, all lengths are shown.',
    ].join(' '),
    table(
      [
        words.no,
        words.deadline,
        words.period,
        words.length,
        words.starts,
        words.extension,
        words.onLapse,
        words.basis,
        words.kept,
      ],
      catalogue.flatMap(({ no, parts }) => parts.map((part) => rowOf(no, part))),
    ),
    '## Clocks of our own',
    'No line of the law stands behind these: the court set them itself, or the parties or a supervisor named the day.',
    table(
      [words.period, words.onLapse, words.basis, words.kept],
      deadlineKeys.flatMap((key) => {
        const basis = ownClocks[key];
        const { name, onLapse } = deadlineText[key];
        return basis === undefined ? [] : [[name, onLapse, cite(basis, citedOn), `\`${key}\``]];
      }),
    ),
    '## The tests of each line',
    table(
      [words.no, words.deadline, words.tests],
      catalogue.map(({ no }) => [
        no,
        lineText[no],
        testsOfLine(no, sources)
          .map(({ path, title }) => `${title} — \`${path}\``)
          .join('<br>'),
      ]),
    ),
    '',
  ].join('\n\n');
}

function rowOf(no: LineNo, part: Part): readonly string[] {
  const bases = part.basis.map((key) => `${cite(key, citedOn)} \`${key}\``).join('<br>');
  return [
    no,
    lineText[no],
    nameOf(part),
    lengthsOf(part),
    startText[part.starts],
    part.kind === 'act' ? '' : extenderText[part.extension],
    lapseOf(part),
    bases,
    keptBy(part),
  ];
}

function nameOf(part: Part): string {
  switch (part.kind) {
    case 'agenda':
    case 'window':
      return termName(part.key);
    case 'act':
      return actText[part.command].label;
    case 'elsewhere':
      return '';
  }
}

const lengthsOf = (part: Part): string =>
  [
    ...new Set(
      packs.flatMap((pack) => periodsOfPart(part, pack).map(({ length }) => lengthText(length))),
    ),
  ].join(' / ');

function lapseOf(part: Part): string {
  switch (part.kind) {
    case 'agenda':
      return deadlineText[part.key].onLapse;
    case 'window':
      return windowText[part.key].onLapse;
    case 'act':
      return words.byTheAct(actText[part.command].label);
    case 'elsewhere':
      return elsewhereText[part.starts].onLapse;
  }
}

function keptBy(part: Part): string {
  const kind = partKindText[part.kind];
  switch (part.kind) {
    case 'agenda':
    case 'window':
      return `${kind}<br>\`${part.key}\``;
    case 'act':
      return `${kind}<br>\`${part.command}\``;
    case 'elsewhere':
      return `${kind}：${elsewhereText[part.starts].reason}`;
  }
}
