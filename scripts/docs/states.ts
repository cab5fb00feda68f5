import { stageIds, type StageId, type TrackId } from '#domain/dispute/words';
import { stages } from '#domain/stages/index';
import { localDate } from '#domain/shared/local-date';
import { actText } from '#i18n/zh-CN/acts';
import { endText } from '#i18n/zh-CN/ends';
import { docsText } from '#i18n/zh-CN/generated-docs';
import { stageText, statusTextOf } from '#i18n/zh-CN/stages';
import { cite } from '#i18n/zh-CN/statutes';
import { trackText } from '#i18n/zh-CN/words';
import { generatedFrom, table } from './markdown.ts';
import { placeKey, waysOf, type Place, type Way } from './procedure-map.ts';

/** Open from every place before a judge; drawn once in words, not as forty arrows. */
const everywhere: readonly Way['by'][] = ['demand-filing', 'withdraw'];
const citedOn = localDate(2026, 1, 1);

/** One track of the procedure: the diagram, then every way with its article. */
export function statesPage(track: TrackId): string {
  const ways = waysOf(track);
  return [
    generatedFrom('the stage tables of domain/stages, searched by domain/search'),
    `# ${trackText[track].name} (\`${track}\`)`,
    trackText[track].hint,
    `Left out of the diagram: ${everywhere.map((by) => `**${byText(by)}**`).join(' and ')}, which lead to a judge, or to the end, from every place where the table below names them.`,
    ['```mermaid', ...diagram(ways.filter(({ by }) => !everywhere.includes(by))), '```'].join('\n'),
    '## Every way',
    table(
      [docsText.from, docsText.because, docsText.to, docsText.basis],
      ways.toSorted(inOrder).map(rowOf),
    ),
    '',
  ].join('\n\n');
}

function diagram(ways: readonly Way[]): readonly string[] {
  const places = new Map(ways.flatMap(({ from, to }) => [from, to]).map((p) => [placeKey(p), p]));
  const inStage = (stage: StageId) =>
    [...places.values()].filter((place) => place.kind === 'status' && place.stage === stage);
  const ends = [...places.values()].filter(({ kind }) => kind === 'end');
  return [
    'stateDiagram-v2',
    ...stageIds.flatMap((stage) => boxOf(stage, inStage(stage))),
    ...ends.map((end) => `  state "${shortName(end)}" as ${placeKey(end)}`),
    `  [*] --> ${placeKey({ kind: 'status', stage: 'intake', status: 'received' })}`,
    ...arrows(ways),
    ...ends.map((end) => `  ${placeKey(end)} --> [*]`),
  ];
}

function boxOf(stage: StageId, places: readonly Place[]): readonly string[] {
  if (places.length === 0) return [];
  const name = stage.replaceAll('-', '_');
  return [
    `  state "${stageText[stage].name}" as ${name} {`,
    ...places.map((place) => `    state "${shortName(place)}" as ${placeKey(place)}`),
    '  }',
  ];
}

/** One arrow for all that leads from one place to the same other. */
function arrows(ways: readonly Way[]): readonly string[] {
  const labels = new Map<string, string[]>();
  for (const { from, by, to } of ways.toSorted(inOrder)) {
    const arrow = `  ${placeKey(from)} --> ${placeKey(to)}`;
    labels.set(arrow, [...(labels.get(arrow) ?? []), byText(by)]);
  }
  return [...labels].map(([arrow, reasons]) => `${arrow}: ${docsText.alternatives(reasons)}`);
}

function rowOf({ from, by, to }: Way): readonly string[] {
  return [longName(from), byText(by), longName(to), basisOf(from, by)];
}

function basisOf(from: Place, by: Way['by']): string {
  if (from.kind === 'end') return '';
  const row = stages[from.stage].rows.find(
    ({ command, from: statuses }) => command === by && statuses.includes(from.status),
  );
  return row === undefined ? '' : cite(row.basis, citedOn);
}

const byText = (by: Way['by']): string => {
  if (by === 'time') return docsText.timePassed;
  return by === 'work' ? docsText.bySystem : actText[by].label;
};

const shortName = (place: Place): string =>
  place.kind === 'end' ? endText[place.end].name : statusTextOf(place.stage, place.status).name;

const longName = (place: Place): string =>
  place.kind === 'end'
    ? docsText.closedAs(shortName(place))
    : `${stageText[place.stage].name} · ${shortName(place)}`;

/** In the order of the pipeline, then by name, so that two runs write the same page. */
function inOrder(a: Way, b: Way): number {
  const rank = ({ from }: Way) =>
    from.kind === 'end' ? stageIds.length : stageIds.indexOf(from.stage);
  const name = ({ from, by, to }: Way) => `${placeKey(from)} ${by} ${placeKey(to)}`;
  return rank(a) - rank(b) || (name(a) < name(b) ? -1 : 1);
}
