import { Writable } from 'node:stream';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { createLogger, errorFields } from './log.ts';

const linesOf = (write: (log: ReturnType<typeof createLogger>) => void): string => {
  const lines: string[] = [];
  const sink = new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(String(chunk));
      done();
    },
  });
  const log = createLogger('test', 'info');
  const symbol = pino.symbols.streamSym;
  Reflect.set(log, symbol, sink);
  write(log);
  return lines.join('');
};

describe('a line of the log', () => {
  test('carries ids and codes', () => {
    const line = linesOf((log) => log.info({ disputeId: 'd-1', code: 'not-found' }, 'refused'));
    expect(JSON.parse(line)).toMatchObject({ disputeId: 'd-1', code: 'not-found', msg: 'refused' });
  });

  test('leaves out every field that is not on the list, and whole objects', () => {
    const line = linesOf((log) =>
      log.info({ name: '张三', phone: '13800000000', state: { name: '张三' } }, 'told'),
    );
    expect(line).toContain('told');
    expect(line).not.toContain('张三');
    expect(line).not.toContain('13800000000');
  });
});

describe('an error in the log', () => {
  test('is told by name, code and place', () => {
    const error = Object.assign(new TypeError('fits badly'), { code: '23505' });
    expect(errorFields(error)).toMatchObject({ errorName: 'TypeError', errorCode: '23505' });
  });

  test('does not repeat its message, which may quote a row', () => {
    const told = JSON.stringify(errorFields(new Error('Key (name)=(张三) already exists')));
    expect(told).not.toContain('张三');
  });
});
