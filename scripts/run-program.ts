import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** What a program that ran to its end left behind. */
export interface Finished {
  readonly exitCode: number;
  /** Everything it wrote, both streams in the order they came. */
  readonly output: string;
  readonly seconds: number;
}

/** Where the programs of the installed packages are. */
export const packageProgram = (name: string): string =>
  join(import.meta.dirname, '..', 'node_modules', '.bin', name);

/**
 * Runs a program to its end in the project's folder. `show` passes its output through as it comes. A program ended by a signal counts as failed. Rejects when it cannot start.
 */
export const runToEnd = (
  program: string,
  args: readonly string[],
  show: boolean,
): Promise<Finished> =>
  new Promise((resolve, reject) => {
    const began = performance.now();
    const parts: Buffer[] = [];
    const child = spawn(program, [...args], { stdio: ['inherit', 'pipe', 'pipe'] });
    const take = (to: NodeJS.WriteStream) => (part: Buffer) => {
      parts.push(part);
      if (show) to.write(part);
    };
    child.stdout.on('data', take(process.stdout));
    child.stderr.on('data', take(process.stderr));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({
        exitCode: code ?? 1,
        output: Buffer.concat(parts).toString('utf8'),
        seconds: (performance.now() - began) / 1000,
      }),
    );
  });
