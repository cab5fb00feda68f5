import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** What a program that ran to its end left behind. */
export interface Finished {
  readonly exitCode: number;
  /** Everything it wrote, both streams in the order they came; empty when it wrote to our terminal. */
  readonly output: string;
  readonly seconds: number;
}

/** Where the programs of the installed packages are. */
export const packageProgram = (name: string): string =>
  join(import.meta.dirname, '..', 'node_modules', '.bin', name);

/**
 * Runs a program to its end in the project's folder. `show` passes its output through as it comes;
 * otherwise it is kept. A program ended by a signal counts as failed. Rejects when it cannot start.
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
    const take = (to: NodeJS.WriteStream) => (part: Buffer) =>
      show ? void to.write(part) : void parts.push(part);
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
