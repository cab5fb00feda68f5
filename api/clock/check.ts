import type { Config } from '#platform/config';
import { readCourtClock, type CourtClock } from '#platform/court-clock';
import type { Pool } from '#platform/database';
import { errorFields, type Logger } from '#platform/log';

const TRY_AGAIN_MS = 1_000;

/** The database and the configuration do not belong together: nothing may be served. */
export class WrongClock extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'WrongClock';
  }
}

const read = async (pool: Pool, log: Logger): Promise<CourtClock> => {
  for (;;) {
    try {
      return await readCourtClock(pool);
    } catch (error) {
      log.warn(errorFields(error), 'waiting for the database');
      await new Promise((resolve) => {
        setTimeout(resolve, TRY_AGAIN_MS);
      });
    }
  }
};

/** Ends the process with the reason on standard error when the database must not be served from. */
export const endOnWrongClock = (error: unknown): never => {
  if (!(error instanceof WrongClock)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
};

/**
 * Waits for the database and throws `WrongClock` when its profile is not that of the configuration, or
 * when the court clock of a production system is not the real time.
 */
export const checkClock = async (
  pool: Pool,
  profile: Config['profile'],
  log: Logger,
): Promise<void> => {
  const clock = await read(pool, log);
  if (clock.profile !== profile)
    throw new WrongClock(
      `This database was set up with PROFILE=${clock.profile}; PROFILE=${profile} cannot use it.`,
    );
  if (profile === 'production' && clock.offsetMs !== 0)
    throw new WrongClock('The court clock of a production system must be the real time.');
};
