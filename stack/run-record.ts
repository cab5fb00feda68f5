import type { Profile } from './context.ts';
import { birthOf } from './identity.ts';
import { type RunFile, writeRunFile } from './run-file.ts';

/**
 * Keeps `run.json` true: written when a start begins, so that a second one sees it, and again
 * whenever something becomes known or a process comes or goes.
 */
export class RunRecord {
  #run: RunFile;

  constructor(profile: Profile, dataFolder: string) {
    const birth = birthOf(process.pid) ?? '';
    this.#run = {
      profile,
      dataFolder,
      address: '',
      temporalUi: '',
      databaseUrl: '',
      redisUrl: '',
      temporalAddress: '',
      smtpUrl: '',
      mailFolder: '',
      startedAt: new Date().toISOString(),
      starter: { pid: process.pid, birth },
      environment: {},
      processes: [],
    };
    writeRunFile(this.#run);
  }

  /** Writes what has become known. */
  update(changes: Partial<RunFile>): void {
    this.#run = { ...this.#run, ...changes };
    writeRunFile(this.#run);
  }
}
