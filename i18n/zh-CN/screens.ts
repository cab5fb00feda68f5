import { bulkScreens } from './screens/bulk.ts';
import { deskScreens } from './screens/desks.ts';
import { disputeScreens } from './screens/dispute.ts';
import { evidenceScreens } from './screens/evidence.ts';
import { frameScreens } from './screens/frame.ts';
import { notificationScreens } from './screens/notifications.ts';
import { screeningScreens } from './screens/screening.ts';
import { officeScreens } from './screens/office.ts';
import { rulesScreens } from './screens/rules.ts';

/** What stands on the staff's screens and in no other part of the catalogue. */
export const screens = {
  ...frameScreens,
  ...disputeScreens,
  ...deskScreens,
  ...evidenceScreens,
  ...bulkScreens,
  ...notificationScreens,
  ...screeningScreens,
  ...officeScreens,
  ...rulesScreens,
};
