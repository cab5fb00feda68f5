import { figureText, indicatorText, sourceText, sumText, windowText } from '#i18n/zh-CN/indicators';
import { definitionOf, indicatorIds, type IndicatorId } from '#domain/indicators/definitions';
import { figureOf, shownToOthers, type Figure } from '#domain/indicators/figure';
import type { CourtCounts } from './counters.ts';

/** What a figure is made of, as far as it may be told. */
const partsOf = (figure: Figure) => {
  switch (figure.kind) {
    case 'known':
      return { numerator: figure.numerator, denominator: figure.denominator };
    case 'no-denominator':
      return { numerator: figure.numerator, denominator: 0 };
    case 'not-counted':
    case 'too-few':
      return { numerator: null, denominator: null };
  }
};

const viewFigure = (id: IndicatorId, { counts }: CourtCounts, isOwn: boolean) => {
  const definition = definitionOf(id);
  const whole = figureOf(id, counts);
  const figure = isOwn ? whole : shownToOthers(whole);
  return {
    id,
    name: indicatorText[id].name,
    unit: definition.unit,
    state: figure.kind,
    value: figure.kind === 'known' ? figure.value : null,
    text: figureText(figure, definition.unit),
    numerator: { name: sumText(definition.numerator), count: partsOf(figure).numerator },
    denominator: { name: sumText(definition.denominator), count: partsOf(figure).denominator },
    window: windowText[definition.window],
    source: sourceText[definition.source],
    exclusions: indicatorText[id].exclusions,
    mayExceedOne: definition.bound === 'may-exceed-one',
  };
};

/**
 * The indicators of one court, each with its definition and what it is made of. To others than the
 * court itself figures of too few cases are not shown.
 */
export const viewCourt = (court: CourtCounts, isOwn: boolean) => ({
  courtId: court.courtId,
  name: court.name,
  isOwn,
  figures: indicatorIds.map((id) => viewFigure(id, court, isOwn)),
});
