import { localDate, type LocalDate } from '#domain/shared/local-date';

/** What every type of the dockets of mediation before registration is built on (诉前调, 诉前调确, 诉前调书, 民诉前调). */
const SIGNS = '\u8bc9\u524d\u8c03';
/** From this day on a suit is registered before it is mediated, and none of these numbers is given [op25]. */
export const LAST_OF_THEM = localDate(2024, 12, 31);

/** Whether a text is a number of mediation before registration, as courts gave until the end of 2024. */
export const isPrelitigationNumber = (text: string): boolean => text.includes(SIGNS);

/** Whether it is one, and of a day on which none was given any more (`op25.register-first`). */
export const isGivenTooLate = (text: string, on: LocalDate): boolean =>
  isPrelitigationNumber(text) && on > LAST_OF_THEM;
