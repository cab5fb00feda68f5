/** A program to run as part of the stack, and how to tell that it works. */
export interface Program {
  /** Short name, unique in the stack: also the name of its log. */
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Working folder. */
  readonly cwd: string;
  /** The whole environment of the program; when absent, that of this process. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The user to run as, where it may not be ours. */
  readonly user?: { readonly uid: number; readonly gid: number } | undefined;
  /** The loopback port it listens on. */
  readonly port: number;
  readonly stopSignal: 'SIGINT' | 'SIGTERM';
  /** How long it may take to end by itself, in milliseconds. */
  readonly graceMs: number;
  /** How long it may take until it is ready, in milliseconds. */
  readonly readyWithinMs: number;
  /** What an operator can do when it does not become ready; may be left out. */
  readonly todo?: string;
  /** Put right before each start whatever the program needs; may be left out. */
  readonly prepare?: () => Promise<void> | void;
  /** Whether it answers now. Rejecting counts as no. */
  readonly isReady: () => Promise<boolean>;
}
