import { isHolidayId } from '#domain/calendar/court-calendar';
import type {
  AccountProblemCode,
  ArrangementProblemCode,
  ProblemParams,
} from '#domain/problem-codes';
import { parseLocalDate } from '#domain/shared/local-date';
import { longDate } from './dates.ts';
import { holidayText } from './holidays.ts';

type Write = (params: ProblemParams) => string;
const say =
  (text: string): Write =>
  () =>
    text;

const dayOf = (day: string | number | undefined): string => {
  const known = parseLocalDate(String(day));
  return known === null ? String(day) : longDate(known);
};

const festivalOf = (festival: string | number | undefined): string => {
  const id = String(festival);
  return isHolidayId(id) ? holidayText[id] : id;
};

/** What cannot be right about a year's holidays, and what to compare. */
export const arrangementProblemText: { readonly [C in ArrangementProblemCode]: Write } = {
  'calendar.outside-year': ({ year }) => `不在 ${year} 年内（上年十二月除外），请对照通知核对。`,
  'calendar.ends-before-it-begins': say('末日早于首日，请核对。'),
  'calendar.holiday-too-long': ({ max }) => `一次放假不会超过 ${max} 天，请核对首日和末日。`,
  'calendar.workday-no-weekend': say('调休上班日应为周六或者周日，请对照通知核对。'),
  'calendar.day-named-twice': ({ day }) => `${dayOf(day)}出现了两次，请只保留一次。`,
  'calendar.festival-missing': ({ festival }) =>
    `没有${festivalOf(festival)}的放假，请对照通知补充。`,
  'calendar.statutory-day-missing': ({ day }) =>
    `${dayOf(day)}是法定休假日，却没有列为放假，请核对。`,
};

/** Why a login name or a password is not taken. */
export const accountProblemText: { readonly [C in AccountProblemCode]: Write } = {
  'login.wrong-characters': say('用户名用小写字母、数字、点和短横，以字母开头，3 至 40 个字符。'),
  'password.too-short': ({ min }) => `密码至少 ${min} 个字符，可以用一句话。`,
  'password.too-long': ({ max }) => `密码最多 ${max} 个字符。`,
  'password.too-simple': say('密码过于简单，请不要用重复或者连续的字符。'),
  'password.like-login': say('密码不能含有用户名。'),
  'password.as-before': say('新密码不能与当前密码相同。'),
};
