import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { processEnvironment } from '#platform/config';

const KEPT_OUTPUT = 8_000;

/** How a helper program ended: its exit code (null when it could not run) and its last output. */
export interface ProgramResult {
  readonly code: number | null;
  readonly output: string;
}

/** What a short run of a helper program may ask for. */
export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly user?: { readonly uid: number; readonly gid: number } | undefined;
  /** Called for every line as it comes. */
  readonly onLine?: (line: string) => void;
  readonly timeoutMs?: number;
}

/** Runs a program to its end. Never throws: a program that cannot run has the code null. */
export const runProgram = (
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<ProgramResult> =>
  new Promise((resolve) => {
    const child = spawn(command, [...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...processEnvironment(), ...options.env },
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      ...(options.timeoutMs === undefined ? {} : { timeout: options.timeoutMs }),
      ...options.user,
    });
    let output = '';
    const hear = (chunk: Buffer): void => {
      const text = chunk.toString('utf8');
      output = (output + text).slice(-KEPT_OUTPUT);
      for (const line of text.split('\n')) if (line.trim() !== '') options.onLine?.(line.trim());
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', (error) => resolve({ code: null, output: error.message }));
    child.on('close', (code) => resolve({ code, output: output.trim() }));
  });

/** The full path of a program on PATH, or undefined. */
export const findOnPath = (program: string): string | undefined =>
  (processEnvironment()['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find((candidate) => {
      try {
        accessSync(candidate, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
