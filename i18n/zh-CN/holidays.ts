import type { DayKind, HolidayId } from '#domain/calendar/court-calendar';

/** Public holidays by the names of the yearly notice. */
export const holidayText: { readonly [H in HolidayId]: string } = {
  'new-year': '元旦',
  'spring-festival': '春节',
  qingming: '清明节',
  'labour-day': '劳动节',
  'dragon-boat': '端午节',
  'mid-autumn': '中秋节',
  'national-day': '国庆节',
  'national-day-and-mid-autumn': '国庆节、中秋节',
  'local-holiday': '地方节日',
  'one-off-holiday': '临时放假',
};

export const dayKindText: { readonly [K in DayKind['kind']]: string } = {
  holiday: '法定休假日',
  'make-up-workday': '调休上班日',
  weekend: '周末',
  workday: '工作日',
};
