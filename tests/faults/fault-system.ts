import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createInterface, type Interface } from 'node:readline';
import { join, resolve } from 'node:path';
import { readRunFile, type RunFile } from '#stack/run-file';
import type { Beginning } from './system.ts';

export type Part = 'worker' | 'api' | 'redis' | 'temporal' | 'postgres';

/** A system that may be hurt: started for one test file, and removed with all its data. */
export class FaultSystem {
  readonly run: RunFile;
  readonly #child: ChildProcess;
  readonly #lines: AsyncIterator<string>;
  readonly #reader: Interface;

  private constructor(
    child: ChildProcess,
    reader: Interface,
    lines: AsyncIterator<string>,
    run: RunFile,
  ) {
    this.#child = child;
    this.#reader = reader;
    this.#lines = lines;
    this.run = run;
  }

  /** Starts one, on servers of its own where nothing else is said. */
  static async start(name: string, beginning: Partial<Beginning> = {}): Promise<FaultSystem> {
    const folder = resolve('.data', name);
    rmSync(folder, { recursive: true, force: true });
    const args = ['--import', 'tsx', 'tests/faults/system.ts', folder];
    const child = spawn(process.execPath, args, {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    child.stdin.write(`${JSON.stringify({ hasStories: false, servers: null, ...beginning })}\n`);
    if (child.stdout === null) throw new Error('the system has no output');
    const reader = createInterface({ input: child.stdout });
    const lines = reader[Symbol.asyncIterator]();
    const first = await lines.next();
    if (first.done === true) throw new Error('the system did not start');
    return new FaultSystem(child, reader, lines, readRunFile(folder));
  }

  /** Kills a part without warning, keeps it down, and waits until it is ready again. */
  async kill(part: Part, downMs = 0, wipe: readonly string[] = []): Promise<void> {
    const paths = wipe.map((path) => join(this.run.dataFolder, path));
    await this.#order({ kill: part, downMs, wipe: paths });
  }

  /** Kills a part without warning and keeps it down; gives what brings it back and waits for it. */
  async down(part: Part): Promise<() => Promise<void>> {
    await this.#order({ down: part });
    return () => this.#order({ up: part });
  }

  async #order(order: object): Promise<void> {
    const said = JSON.stringify(order);
    this.#child.stdin?.write(`${said}\n`);
    const answer = await this.#lines.next();
    if (answer.done === true) throw new Error(`the system ended at ${said}`);
  }

  async stop(): Promise<void> {
    this.#reader.close();
    if (this.#child.exitCode === null) {
      this.#child.kill('SIGTERM');
      await once(this.#child, 'exit');
    }
    rmSync(this.run.dataFolder, { recursive: true, force: true });
  }
}
