import type { viewCourt } from '#api/indicators/view';
import { indicatorReportText } from '#i18n/zh-CN/indicators';

type CourtView = ReturnType<typeof viewCourt>;

const figureLines = (figure: CourtView['figures'][number]): readonly string[] => {
  const { name, text, numerator, denominator, window, source, exclusions } = figure;
  const parts =
    numerator.count === null || denominator.count === null
      ? indicatorReportText.noParts(numerator.name, denominator.name)
      : indicatorReportText.parts(
          numerator.name,
          numerator.count,
          denominator.name,
          denominator.count,
        );
  return [
    `  ${indicatorReportText.figure(name, text)}`,
    `    ${parts}`,
    `    ${indicatorReportText.notes(window, source, exclusions)}`,
  ];
};

/** The indicators of some courts as lines for a person to read, each with its definition. */
export const indicatorReport = (
  { from, to, asOf }: { readonly from: string; readonly to: string; readonly asOf: string },
  courts: readonly CourtView[],
): readonly string[] => [
  indicatorReportText.title(from, to, asOf),
  ...courts.flatMap(({ name, figures }) => ['', name, ...figures.flatMap(figureLines)]),
];
