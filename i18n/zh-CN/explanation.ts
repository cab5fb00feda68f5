import type { Length } from '#domain/deadlines/due-date-length';
import type {
  Exclusion,
  ExclusionReason,
  Explanation,
  RollStep,
  SkippedDay,
} from '#domain/deadlines/explanation';
import type { LocalDate } from '#domain/shared/local-date';
import { dateWithWeekday, longDate, longMoment } from './dates.ts';
import { provisionalText } from './deadlines.ts';
import { dayKindText, holidayText } from './holidays.ts';
import { cite } from './statutes.ts';

export const exclusionReasonText: { readonly [R in ExclusionReason]: string } = {
  appraisal: '鉴定、评估期间',
  'sham-review': '核查虚假调解期间',
  suspension: '中止期间',
  'extended-mediation': '立案后延长的调解期间',
  'service-by-notice': '公告送达期间',
  'in-transit': '邮寄在途期间',
};

/** The length of a period: 30 日, 3 个工作日, 6 个月, 48 小时. */
export function lengthText(length: Length): string {
  switch (length.kind) {
    case 'calendar-days':
      return length.days === 0 ? '当日' : `${length.days} 日`;
    case 'working-days':
      return `${length.days} 个工作日`;
    case 'months':
      return `${length.months} 个月`;
    case 'hours':
      return `${length.hours} 小时`;
  }
}

/**
 * The arithmetic of a due date, line by line, so that a party can count it again on a calendar. The
 * laws are cited as they stood on the day the period began.
 */
export function explanationLines(explanation: Explanation): readonly string[] {
  const { start, extensions, exclusions } = explanation;
  return [
    startLine(explanation),
    ...exclusions.map((exclusion) => exclusionLine(exclusion, start)),
    ...skippedLines(explanation),
    ...extensions.map(
      ({ days, agreedOn, basis }) =>
        `${longDate(agreedOn)}经${basis === 'qr.review' ? '院长批准' : '各方同意'}延长 ${days} 日，依据${cite(basis, agreedOn)}。`,
    ),
    rawEndLine(explanation),
    ...rollLines(explanation),
    `截止：${longMoment(explanation.dueAt)}${explanation.length.kind === 'hours' ? '' : '（当日二十四时止）'}。`,
    `计算依据：${explanation.rules.map((rule) => cite(rule, start)).join('、')}。`,
    `工作日历：${explanation.calendarVersion}，${longDate(explanation.coverageFrom)}至${longDate(explanation.coverageUntil)}的放假安排已公布。`,
    ...(explanation.provisional ? [`${provisionalText}。`] : []),
  ];
}

function startLine({ start, startedAt, firstCounted, length }: Explanation): string {
  if (length.kind === 'hours' && startedAt !== null) {
    return `自${longMoment(startedAt)}起，从下一整点开始计算，共 ${length.hours} 小时。`;
  }
  const counted = firstCounted === null ? '' : `，当日不计入，自${longDate(firstCounted)}起计算`;
  return `起算日：${dateWithWeekday(start)}${counted}，期限为 ${lengthText(length)}。`;
}

function exclusionLine({ from, to, reason, basis }: Exclusion, start: LocalDate): string {
  return `扣除${longDate(from)}至${longDate(to)}（${exclusionReasonText[reason]}），依据${cite(basis, start)}。`;
}

/** Days off passed over while working days were counted; excluded days have their own line. */
function skippedLines({ skipped }: Explanation): readonly string[] {
  const daysOff = skipped.filter(({ because }) => because !== 'excluded');
  return daysOff.length === 0 ? [] : [`不计入的日子：${daysOff.map(skippedDay).join('、')}。`];
}

const skippedDay = (day: SkippedDay): string =>
  `${longDate(day.date)}（${day.because === 'holiday' ? holidayText[day.name] : dayKindText.weekend}）`;

function rawEndLine({ rawEnd, rawEndKind }: Explanation): string {
  return `届满日：${dateWithWeekday(rawEnd)}，${dayKindText[rawEndKind]}。`;
}

function rollLines({ rolled, due }: Explanation): readonly string[] {
  if (rolled.length === 0) return [];
  const days = rolled.map((step) => `${longDate(step.date)}（${rollReason(step)}）`).join('、');
  return [`届满日遇休假日，顺延：${days}之后的第一个工作日为${dateWithWeekday(due)}。`];
}

const rollReason = (step: RollStep): string =>
  step.because === 'holiday' ? holidayText[step.name] : dayKindText.weekend;
