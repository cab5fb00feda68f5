import { instant } from '#domain/shared/instant';
import { addDays, dateOf, type LocalDate } from '#domain/shared/local-date';

/** The day it is at the court so many days from now, by the clock of this machine: not a day of UTC. */
export const courtDay = (fromNow = 0): LocalDate => addDays(dateOf(instant(Date.now())), fromNow);
