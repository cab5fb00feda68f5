import { describe, expect, test } from 'vitest';
import { Progress } from './progress.ts';

const recorder = (isTerminal: boolean) => {
  let now = 0;
  const written: string[] = [];
  const output = { isTerminal, width: 60, write: (text: string) => void written.push(text) };
  const progress = new Progress(output, () => now);
  return { progress, written, pass: (milliseconds: number) => void (now += milliseconds) };
};

describe('progress', () => {
  test('tells a finished step in one line with its seconds', () => {
    const { progress, written, pass } = recorder(false);
    const step = progress.step('redis');
    pass(1_250);
    step.done('127.0.0.1:20001, because it is on PATH');
    expect(written.join('')).toBe('redis      127.0.0.1:20001, because it is on PATH (1.3 s)\n');
  });

  test('shows in a log, line by line, where each step under way stands', () => {
    const { progress, written, pass } = recorder(false);
    const step = progress.step('temporal');
    step.note('12 packages compiled');
    pass(5_000);
    progress.tick();
    step.failed();
    expect(written).toEqual(['  ... temporal: 12 packages compiled 5.0 s\n']);
  });

  test('rewrites its last line on a terminal and never wraps it', () => {
    const { progress, written } = recorder(true);
    const step = progress.step('temporal');
    step.note('x'.repeat(200));
    progress.tick();
    expect(written.at(-1)?.length).toBeLessThan(60);
    expect(written.at(-1)).not.toContain('\n');
    step.done('ready');
    expect(written.slice(-2)[0]).toBe('\r\u001b[2K');
  });

  test('says nothing about a step that failed or is already done', () => {
    const { progress, written } = recorder(false);
    const step = progress.step('redis');
    step.done('ready');
    step.failed();
    progress.tick();
    expect(written).toHaveLength(1);
  });
});
