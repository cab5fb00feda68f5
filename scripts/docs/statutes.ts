import { deadlineKeys } from '#domain/deadlines/deadline-key';
import { windowKeys } from '#domain/deadlines/window-key';
import { stageIds } from '#domain/dispute/words';
import { stages } from '#domain/stages/index';
import { listCourtPolicies, listStatutes, type Basis } from '#domain/statutes/index';
import { packs } from '#domain/tracks/packs';
import type { Period } from '#domain/tracks/rule-pack';
import { actText } from '#i18n/zh-CN/acts';
import { docsText } from '#i18n/zh-CN/generated-docs';
import { stageText } from '#i18n/zh-CN/stages';
import { termName } from '#i18n/zh-CN/windows';
import { generatedFrom, table } from './markdown.ts';

/** A source file by its path in the project, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** Every article with what rests on it: acts, deadlines, code and tests. Gaps are shown as gaps. */
export function statutesPage(sources: readonly Source[]): string {
  const rules = listStatutes();
  const titles = [...new Set(rules.map(({ title }) => title))];
  return [
    generatedFrom('domain/statutes, domain/stages, domain/tracks and the titles of the tests'),
    '# From an article to the code',
    'Each rule has a key that stays when the number of its article moves. Acts and deadlines name their key; tests begin with it.',
    ...titles.flatMap((law) => [
      `## ${law}`,
      table(
        [docsText.article, docsText.gist, docsText.restsOn, docsText.codeAndTests],
        rules
          .filter(({ title }) => title === law)
          .map(({ key, editions }) => {
            const edition = editions.at(-1) ?? editions[0];
            return [
              `${edition.article}<br>\`${key}\``,
              edition.text ?? '',
              restsOn(key),
              placesOf(key, sources),
            ];
          }),
      ),
    ]),
    '## Court policy: what the law leaves open',
    table(
      [docsText.matter, docsText.explanation, docsText.restsOn, docsText.codeAndTests],
      listCourtPolicies().map(({ key, title, text }) => [
        `${title}<br>\`${key}\``,
        text,
        restsOn(key),
        placesOf(key, sources),
      ]),
    ),
    '',
  ].join('\n\n');
}

function restsOn(key: Basis): string {
  const acts = stageIds.flatMap((stage) =>
    stages[stage].rows
      .filter(({ basis }) => basis === key)
      .map(({ command }) => docsText.act(stageText[stage].name, actText[command].label)),
  );
  const deadlines = packs.flatMap(
    ({ periods, windows, commissionedTerm, voluntaryTerm, hubTerm }) => [
      ...Object.entries(periods)
        .filter(([, { basis }]) => basis === key)
        .flatMap(([name]) => deadlineKeys.filter((deadline) => deadline === name)),
      ...[commissionedTerm, voluntaryTerm, hubTerm]
        .flatMap((terms) => Object.values<Period>(terms))
        .filter(({ basis }) => basis === key)
        .map(() => 'mediation.term' as const),
      ...windowKeys.filter((window) => windows[window].basis === key),
    ],
  );
  const named = deadlines.map((deadline) => docsText.deadline(termName(deadline)));
  return [...new Set([...acts, ...named])].join('<br>');
}

/** Files that name the key; the statutes themselves are no use of it. */
function placesOf(key: Basis, sources: readonly Source[]): string {
  return sources
    .filter(({ path }) => !path.startsWith('domain/statutes/'))
    .filter(({ text }) => text.includes(`'${key}'`) || text.includes(`[${key}]`))
    .map(({ path }) => `\`${path}\``)
    .join('<br>');
}
