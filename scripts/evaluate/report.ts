import { branchOf, causeOf } from '#domain/routing/causes';
import { suitabilityLevels, type SuitabilityLevel } from '#domain/routing/screening';
import { accuracyOf, shareOf, type Accuracy, type Outcome } from './scores.ts';

/** Accuracy of one set of texts under a name. */
export interface NamedAccuracy extends Accuracy {
  readonly name: string;
}

/** How the texts of one file were screened. */
export interface Screening {
  readonly name: string;
  readonly count: number;
  readonly levels: Readonly<Record<SuitabilityLevel, number>>;
  /** Share of texts that are sent elsewhere: all of the negatives should be. */
  readonly redirected: number;
  /** Share of texts to which mediation may be offered: all mediated cases should be among them. */
  readonly notRefused: number;
}

/** All that the evaluation measures. */
export interface EvaluationReport {
  readonly texts: number;
  /** Per second of processor time, so that other work on the machine does not count. */
  readonly textsPerSecond: number;
  readonly files: readonly NamedAccuracy[];
  readonly halves: readonly NamedAccuracy[];
  readonly labels: readonly NamedAccuracy[];
  readonly sources: readonly NamedAccuracy[];
  /** By branch of the first gold code, worst compatible accuracy first. */
  readonly branches: readonly NamedAccuracy[];
  readonly screenings: readonly Screening[];
}

/** Puts the outcomes together; `textsPerSecond` (processor time) covers cause and suitability. */
export function evaluationReport(
  outcomes: readonly Outcome[],
  textsPerSecond: number,
): EvaluationReport {
  const labelled = outcomes.filter(({ record }) => record.gold.length > 0);
  const isIn = ({ record }: Outcome): string =>
    record.isLabelInText ? 'cause named in text' : 'cause not named in text';
  return {
    texts: outcomes.length,
    textsPerSecond: Math.round(textsPerSecond),
    files: grouped(labelled, ({ record }) => record.file),
    halves: grouped(labelled, ({ record }) => `${record.file} half ${record.half}`),
    labels: grouped(labelled, (outcome) => `${outcome.record.file}, ${isIn(outcome)}`),
    sources: grouped(labelled, ({ record }) => `${record.source} (${record.kind})`),
    branches: grouped(labelled, branchNameOf).toSorted(
      (a, b) => a.compatibleAt1 - b.compatibleAt1 || b.count - a.count,
    ),
    screenings: groups(outcomes, ({ record }) => record.file).map(screeningOf),
  };
}

function grouped(
  outcomes: readonly Outcome[],
  nameOf: (outcome: Outcome) => string,
): readonly NamedAccuracy[] {
  return groups(outcomes, nameOf).map(([name, group]) => ({ name, ...accuracyOf(group) }));
}

function groups(
  outcomes: readonly Outcome[],
  nameOf: (outcome: Outcome) => string,
): readonly (readonly [string, readonly Outcome[]])[] {
  const names = [...new Set(outcomes.map(nameOf))].toSorted();
  return names.map((name) => [name, outcomes.filter((outcome) => nameOf(outcome) === name)]);
}

function branchNameOf({ record }: Outcome): string {
  const [gold = ''] = record.gold;
  const branch = branchOf(gold) ?? gold;
  return `${branch} ${causeOf(branch)?.name ?? ''}`;
}

function screeningOf([name, group]: readonly [string, readonly Outcome[]]): Screening {
  const count = (level: SuitabilityLevel): number =>
    group.filter(({ suitability }) => suitability.level === level).length;
  const [suggested, possible, unsuitable, fileAtOnce, redirect] = suitabilityLevels.map(count);
  return {
    name,
    count: group.length,
    levels: {
      suggested: suggested ?? 0,
      possible: possible ?? 0,
      unsuitable: unsuitable ?? 0,
      'file-at-once': fileAtOnce ?? 0,
      redirect: redirect ?? 0,
    },
    redirected: shareOf(group, ({ suitability }) => suitability.level === 'redirect'),
    notRefused: shareOf(group, ({ suitability }) =>
      ['suggested', 'possible'].includes(suitability.level),
    ),
  };
}
