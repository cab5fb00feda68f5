import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { reasonOf, StackFailure } from './failure.ts';
import { birthOf } from './identity.ts';
import { closeLog, lastLines, openLog } from './log-file.ts';
import type { Program } from './program.ts';
import type { ProcessRecord } from './run-file.ts';
import { stopProcess } from './stop-process.ts';

const LOOK_AGAIN_MS = 100;
const LOG_LINES_SHOWN = 12;
const FIRST_RESTART_DELAY_MS = 1_000;
const LONGEST_RESTART_DELAY_MS = 30_000;
const STEADY_AFTER_MS = 60_000;

interface Running {
  readonly program: Program;
  readonly record: ProcessRecord;
  readonly child: ChildProcess;
  readonly began: number;
  /** An end is an accident only in this state; before, `start` reports it, after, we wanted it. */
  state: 'starting' | 'ready' | 'stopping';
}

/** What a group of processes tells its owner. */
export interface GroupListener {
  /** The list changed: a process was started or has ended. */
  changed(records: readonly ProcessRecord[]): void;
  /** Something an operator should read. */
  said(text: string): void;
}

/**
 * The processes of one stack: started with their logs, stopped in reverse order by number. They
 * run in sessions of their own, so that Ctrl-C in a terminal reaches only the starter, which then
 * stops them in the right order.
 */
export class ProcessGroup {
  readonly #logFolder: string;
  readonly #listener: GroupListener;
  readonly #running = new Map<string, Running>();
  readonly #delays = new Map<string, number>();
  /** Names in the order of their first start: a program started again keeps its place. */
  readonly #order: string[] = [];
  #keepsAlive = false;
  #stopping = false;

  constructor(dataFolder: string, listener: GroupListener) {
    this.#logFolder = join(dataFolder, 'log');
    mkdirSync(this.#logFolder, { recursive: true });
    this.#listener = listener;
  }

  /** The living processes in the order in which they were started. */
  list(): readonly ProcessRecord[] {
    return this.#order.flatMap((name) => this.#running.get(name)?.record ?? []);
  }

  /** From now on, starts again whatever ends by accident (after 1 s, then ever later). */
  keepAlive(): void {
    this.#keepsAlive = true;
  }

  /**
   * Starts a program and waits until it is ready. Throws `StackFailure` with the end of its log
   * when it ends at once or is not ready in time; then it is stopped again.
   */
  async start(program: Program): Promise<ProcessRecord> {
    if (this.#stopping) throw new Error(`${program.name} is not started: the stack is stopping`);
    await program.prepare?.();
    const running = this.#spawn(program);
    try {
      await this.#untilReady(running);
      running.state = 'ready';
    } catch (error) {
      running.state = 'stopping';
      await stopProcess(running.record);
      this.#forget(running);
      throw error;
    }
    return running.record;
  }

  /** Stops one process and returns its program, to start it again; undefined when it is not running. */
  async stop(name: string): Promise<Program | undefined> {
    const running = this.#running.get(name);
    if (running === undefined) return undefined;
    running.state = 'stopping';
    if ((await stopProcess(running.record)) === 'killed')
      this.#listener.said(`${name} did not end in time and was killed.`);
    this.#forget(running);
    return running.program;
  }

  /** Sends SIGKILL without asking: for tests of what a crash does. The end counts as wanted. */
  kill(name: string): Program | undefined {
    const running = this.#running.get(name);
    if (running === undefined) return undefined;
    running.state = 'stopping';
    running.child.kill('SIGKILL');
    this.#forget(running);
    return running.program;
  }

  /** Stops everything in reverse order. Nothing is started again afterwards. */
  async stopAll(): Promise<void> {
    this.#stopping = true;
    for (const name of [...this.#order].reverse()) await this.stop(name);
  }

  #spawn(program: Program): Running {
    const log = join(this.#logFolder, `${program.name}.log`);
    const descriptor = openLog(log);
    const child = spawn(program.command, [...program.args], {
      cwd: program.cwd,
      detached: true,
      stdio: ['ignore', descriptor, descriptor],
      ...(program.env === undefined ? {} : { env: { ...program.env } }),
      ...program.user,
    });
    closeLog(descriptor);
    const { pid } = child;
    child.on('error', (error) => this.#listener.said(`${program.name}: ${reasonOf(error)}`));
    if (pid === undefined) throw this.#cannotRun(program);
    const { name, port, stopSignal, graceMs } = program;
    const record = { name, pid, birth: birthOf(pid) ?? '', port, log, stopSignal, graceMs };
    const running: Running = {
      program,
      record,
      child,
      began: performance.now(),
      state: 'starting',
    };
    this.#running.set(name, running);
    if (!this.#order.includes(name)) this.#order.push(name);
    child.on('exit', (code, signal) => this.#ended(running, code, signal));
    this.#listener.changed(this.list());
    return running;
  }

  #cannotRun(program: Program): StackFailure {
    return new StackFailure({
      what: `${program.name} could not be started.`,
      why: `The program ${program.command} cannot be run by this user.`,
      todo: `Look whether ${program.command} exists and may be executed, then start again.`,
    });
  }

  async #untilReady(running: Running): Promise<void> {
    const { program, child } = running;
    const deadline = performance.now() + program.readyWithinMs;
    while (performance.now() < deadline) {
      if (child.exitCode !== null || child.signalCode !== null)
        throw this.#notReady(running, `It ended at once (${child.exitCode ?? child.signalCode}).`);
      if (await program.isReady().catch(() => false)) return;
      await pause(LOOK_AGAIN_MS);
    }
    throw this.#notReady(running, `It did not answer within ${program.readyWithinMs / 1000} s.`);
  }

  #notReady({ program, record }: Running, why: string): StackFailure {
    const tail = lastLines(record.log, LOG_LINES_SHOWN).replaceAll('\n', '\n    ');
    return new StackFailure({
      what: `${record.name} did not become ready.`,
      why: `${why} The end of its log says:\n    ${tail}`,
      todo: `Put right what ${record.log} names, then start again. ${program.todo ?? ''}`.trim(),
    });
  }

  #ended(running: Running, code: number | null, signal: string | null): void {
    this.#forget(running);
    if (running.state !== 'ready' || this.#stopping) return;
    const { name } = running.program;
    this.#listener.said(`${name} ended by itself (${signal ?? `exit code ${code}`}).`);
    if (this.#keepsAlive) void this.#startAgain(running);
  }

  async #startAgain(running: Running): Promise<void> {
    const { program } = running;
    const wasSteady = performance.now() - running.began > STEADY_AFTER_MS;
    const delay = wasSteady ? FIRST_RESTART_DELAY_MS : this.#nextDelay(program.name);
    this.#delays.set(program.name, delay);
    await pause(delay);
    if (this.#stopping || this.#running.has(program.name)) return;
    try {
      await this.start(program);
      this.#listener.said(`${program.name} runs again.`);
    } catch (error) {
      this.#listener.said(reasonOf(error));
      if (!this.#stopping) void this.#startAgain(running);
    }
  }

  #nextDelay(name: string): number {
    const last = this.#delays.get(name);
    if (last === undefined) return FIRST_RESTART_DELAY_MS;
    return Math.min(last * 2, LONGEST_RESTART_DELAY_MS);
  }

  #forget(running: Running): void {
    if (this.#running.get(running.program.name) !== running) return;
    this.#running.delete(running.program.name);
    this.#listener.changed(this.list());
  }
}
