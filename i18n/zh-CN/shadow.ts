import type { MovedDate, ShadowOfPack } from '#domain/shadow/shadow';
import type { WayOut } from '#domain/what-if/ways-out';
import { actText } from './acts.ts';
import { dateWithWeekday } from './dates.ts';
import { deadlineText } from './deadlines.ts';
import { actorText } from './roles.ts';
import { cite } from './statutes.ts';
import { trackText } from './words.ts';

const way = ({ by, command, track }: WayOut): string =>
  `${actorText[by]}“${actText[command].label}”${track === null ? '' : `（${trackText[track].name}）`}`;

/** Parties are told apart by nothing here, so the same act of several of them is one line. */
const ways = (all: readonly WayOut[]): readonly string[] => [...new Set(all.map(way))];

function dateLine({ key, dueOn, wouldBeDueOn, days, basis }: MovedDate): string {
  const shift = days > 0 ? `推迟 ${days} 天` : `提前 ${-days} 天`;
  return `${deadlineText[key].name}：${dateWithWeekday(dueOn)} → ${dateWithWeekday(wouldBeDueOn)}（${shift}），依据${cite(basis, wouldBeDueOn)}`;
}

/** What another rule pack would change for one dispute, line by line. */
export function shadowLines({ track, dates, lost, gained }: ShadowOfPack): readonly string[] {
  return [
    ...(track === null
      ? []
      : [`办理途径：${trackText[track.from].name} → ${trackText[track.to].name}`]),
    ...dates.map(dateLine),
    ...ways(lost).map((line) => `不再可办：${line}`),
    ...ways(gained).map((line) => `新增可办：${line}`),
  ];
}

/** The words of `npm run shadow`. */
export const shadowText = {
  title: (packId: string): string => `试算规则 ${packId}：不写入任何数据`,
  asOf: (moment: string, calendar: string): string => `法院时间 ${moment}，工作日历 ${calendar}`,
  dispute: (number: string, place: string, from: string): string => `${number}  ${place}  ${from}`,
  summary: (examined: number, changed: number, dates: number): string =>
    `共试算 ${examined} 件在办纠纷：${changed} 件会有变化，${dates} 个期限会改变。`,
  unknownPack: (id: string, known: readonly string[]): string =>
    `没有规则“${id}”，可选：${known.join('、')}。`,
  wrongMoment: (text: string): string =>
    `“${text}”不是时间，请写成 2026-11-21T09:30:00+08:00 的样式。`,
} as const;
