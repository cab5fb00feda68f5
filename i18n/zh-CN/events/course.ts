import { longDate } from '#i18n/zh-CN/dates';
import { deadlineEndingText, deadlineText } from '#i18n/zh-CN/deadlines';
import { endText } from '#i18n/zh-CN/ends';
import { placeName } from '#i18n/zh-CN/stages';
import type { Sentences } from './sentence.ts';

/** The number of an instalment or an order, where a deadline has one. */
const ofInstance = (instance: number): string => (instance === 0 ? '' : `（第 ${instance} 项）`);

/** What the procedure itself does: where a dispute goes, and its deadlines. */
export const courseSentences: Sentences<
  | 'registered'
  | 'moved'
  | 'deadline-started'
  | 'deadline-moved'
  | 'deadline-recounted'
  | 'deadline-ended'
  | 'reminded'
  | 'overdue-escalated'
> = {
  registered: ({ registration }) => `收到材料并登记，编号${registration.number}。`,
  moved: ({ stage, status, end }) =>
    end === null ? `进入“${placeName(stage, status)}”。` : `办结：${endText[end].name}。`,
  'deadline-started': ({ deadline }) =>
    `${deadlineText[deadline.key].name}${ofInstance(deadline.instance)}开始，至${longDate(deadline.dueOn)}届满。`,
  'deadline-moved': ({ deadline }) =>
    `${deadlineText[deadline.key].name}${ofInstance(deadline.instance)}改为${longDate(deadline.dueOn)}届满。`,
  'deadline-recounted': ({ deadline, was }) =>
    deadline.dueOn === was.dueOn
      ? `放假安排已公布，${deadlineText[deadline.key].name}${ofInstance(deadline.instance)}重新计算，仍至${longDate(deadline.dueOn)}届满，不再是暂估。`
      : `放假安排公布或者更正，${deadlineText[deadline.key].name}${ofInstance(deadline.instance)}重新计算，由${longDate(was.dueOn)}改为${longDate(deadline.dueOn)}届满。`,
  'deadline-ended': ({ key, instance, ending }) =>
    `${deadlineText[key].name}${ofInstance(instance)}${deadlineEndingText[ending]}。`,
  reminded: ({ key, instance, daysLeft }) =>
    `已提醒：${deadlineText[key].name}${ofInstance(instance)}还剩 ${daysLeft} 天。`,
  'overdue-escalated': ({ key, instance }) =>
    `${deadlineText[key].name}${ofInstance(instance)}已超过，报督导人员处理。`,
};
