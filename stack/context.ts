import type { GivenEnvironment } from '#platform/config';
import type { Ports } from './ports.ts';
import type { ProcessGroup } from './processes.ts';
import type { Progress } from './progress.ts';
import type { Secrets } from './secrets.ts';

/** The uses a stack can be put to; the same as PROFILE. */
export type Profile = NonNullable<GivenEnvironment['PROFILE']>;

/** What every server of the stack is provided with while it is provisioned. */
export interface StackContext {
  readonly profile: Profile;
  /** Absolute path. */
  readonly dataFolder: string;
  /** What the operator set in the environment; a server given there is used and not started. */
  readonly given: GivenEnvironment;
  readonly ports: Ports;
  readonly secrets: Secrets;
  readonly processes: ProcessGroup;
  readonly progress: Progress;
}
