import { causeOf, causes, type Cause } from './causes.ts';
import { weighEntry, type WeightedFeature } from './evidence.ts';
import { coveringWords } from './lexicon/covering-words.ts';
import { frequentCauses } from './lexicon/frequent-causes.ts';
import { usualFinerCauses } from './lexicon/usual-finer-causes.ts';
import { lexicon } from './lexicon/index.ts';
import { nameEntry } from './lexicon/names.ts';
import { textWeigher, type Evidence } from './weigh-text.ts';

/** Words of the text and what they added to a cause; negative when they spoke against it. */
export interface Reason {
  readonly words: readonly string[];
  readonly points: number;
}

/** One cause that a text may belong to. */
export interface CauseSuggestion {
  readonly code: string;
  readonly name: string;
  /** Sum of the points of all evidence, rounded to a hundredth. */
  readonly score: number;
  /** Part of the points of all suggestions given, between 0 and 1. */
  readonly share: number;
  /** What led here, strongest first. */
  readonly reasons: readonly Reason[];
}

/** How much of the evidence for a branch, and for a cause, its children share. */
const branchShare = 0.7;
const causeShare = 1;

/** At most so many finer causes of one cause stand among the suggestions. */
const siblingsMax = 2;
const reasonsMax = 8;

const weigh = textWeigher([...nameFeatures(), ...entryFeatures()], coveringWords);

/**
 * Suggests causes of action for a text, best first, at most `limit`. The same text always gives the same
 * answer; blank space does not matter; a text without a known word gives none. Never throws.
 * Basis: provisions on causes of civil action, the deepest level that fits (`ay.deepest-level`).
 */
export function suggestCauses(text: string, limit = 5): readonly CauseSuggestion[] {
  const evidence = groupByCode(weigh(text));
  const ranked = causes
    .filter(({ level, code }) => level >= 3 && evidence.has(code))
    .map((cause) => ({ cause, score: scoreOf(cause, evidence) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
  const chosen = fillUp(chooseApart(ranked, limit), limit, evidence);
  const total = chosen.reduce((sum, { score }) => sum + score, 0);
  return chosen.map(({ cause, score }) => ({
    code: cause.code,
    name: cause.name,
    score: Math.round(score * 100) / 100,
    share: score / total,
    reasons: reasonsFor(cause, evidence),
  }));
}

type ByCode = ReadonlyMap<string, readonly Evidence[]>;
interface Ranked {
  readonly cause: Cause;
  readonly score: number;
}

function nameFeatures(): readonly WeightedFeature[] {
  return causes.flatMap((cause) => weighEntry(cause.code, nameEntry(cause)));
}

function entryFeatures(): readonly WeightedFeature[] {
  return Object.entries(lexicon).flatMap(([code, entry]) => weighEntry(code, entry));
}

function groupByCode(evidence: readonly Evidence[]): ByCode {
  const groups = new Map<string, Evidence[]>();
  for (const item of evidence) {
    const known = groups.get(item.code);
    if (known === undefined) groups.set(item.code, [item]);
    else known.push(item);
  }
  return groups;
}

/**
 * Evidence of its own is needed: what only a branch has says nothing of its causes. Words that speak for
 * a cause and for what stands above it count once, where they count most.
 */
function scoreOf({ code, path, level }: Cause, evidence: ByCode): number {
  const counted = new Map<string, number>();
  const own = newPoints(code, 1, evidence, counted);
  if (level === 4 && own <= 0) return 0;
  const parent = level === 4 ? newPoints(path[2] ?? '', causeShare, evidence, counted) : 0;
  if (own + parent <= 0) return 0;
  const branch = newPoints(path[1] ?? '', branchShare, evidence, counted);
  return own + parent + branch + (frequentCauses[code] ?? 0);
}

/** Points of a code's evidence beyond what the same words have counted already. */
function newPoints(
  code: string,
  share: number,
  evidence: ByCode,
  counted: Map<string, number>,
): number {
  let sum = 0;
  for (const { words, points } of evidence.get(code) ?? []) {
    const key = words.join(' ');
    const before = counted.get(key) ?? 0;
    const worth = points * share;
    const after = worth < 0 ? worth + before : Math.max(before, worth);
    counted.set(key, Math.max(before, worth));
    sum += after - before;
  }
  return sum;
}

/** The best ones, without the coarse cause where a finer one of it is chosen already. */
function chooseApart(ranked: readonly Ranked[], limit: number): readonly Ranked[] {
  const chosen: Ranked[] = [];
  for (const candidate of ranked) {
    if (chosen.length >= limit) break;
    const kin = chosen.filter(({ cause }) => cause.path[2] === candidate.cause.path[2]);
    const isCoarser = candidate.cause.level === 3 && kin.length > 0;
    if (!isCoarser && kin.length < siblingsMax) chosen.push(candidate);
  }
  return chosen;
}

/**
 * Goes down to the usual finer cause where none was told, and fills free places with the next usual one:
 * the law wants the deepest level that fits. A finer cause that the text speaks against is left out.
 */
function fillUp(chosen: readonly Ranked[], limit: number, evidence: ByCode): readonly Ranked[] {
  const isOpen = (code: string): boolean => pointsOf(code, evidence) >= 0;
  const taken = new Set(chosen.map(({ cause }) => cause.code));
  const deepened = chosen.map((one) => {
    const usual = usualFinerCauses[one.cause.code]?.find((code) => isOpen(code));
    const finer = usual === undefined || taken.has(usual) ? undefined : causeOf(usual);
    if (finer === undefined) return one;
    taken.add(finer.code);
    return { ...one, cause: finer };
  });
  const more = deepened.flatMap(({ cause, score }) =>
    (usualFinerCauses[cause.path[2] ?? ''] ?? [])
      .filter((code) => !taken.has(code) && isOpen(code))
      .flatMap((code) => causeOf(code) ?? [])
      .map((finer) => ({ cause: finer, score: Math.min(score, 1) })),
  );
  return [...deepened, ...more].slice(0, limit);
}

function pointsOf(code: string, evidence: ByCode): number {
  return (evidence.get(code) ?? []).reduce((sum, { points }) => sum + points, 0);
}

function reasonsFor({ path }: Cause, evidence: ByCode): readonly Reason[] {
  return path
    .flatMap((code) => evidence.get(code) ?? [])
    .map(({ words, points }) => ({ words, points: Math.round(points * 100) / 100 }))
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, reasonsMax);
}
