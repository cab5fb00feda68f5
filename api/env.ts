import type { Logger } from '#platform/log';
import type { PartyVisitor } from '#api/party/visitor';
import type { DisputeHead } from '#api/disputes/head';
import type { Staff } from '#api/auth/staff';

/** What the guards leave for the routes. A route behind a guard finds what that guard puts there. */
export interface ApiEnv {
  Variables: {
    /** Told with every answer and written into every line of the log. */
    trackingId: string;
    log: Logger;
    staff: Staff;
    /** The dispute of the address, present on every route below /api/disputes/{id}. */
    dispute: DisputeHead;
    visitor: PartyVisitor;
  };
}
