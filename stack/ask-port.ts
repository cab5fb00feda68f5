import { connect } from 'node:net';

/**
 * Sends text to a loopback port and gives back the first answer, within `timeoutMs` milliseconds.
 * Rejects when nothing answers.
 */
export const ask = (port: number, question: string, timeoutMs: number): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const give = (finish: () => void): void => {
      socket.destroy();
      finish();
    };
    socket.setTimeout(timeoutMs, () => give(() => reject(new Error('no answer in time'))));
    socket.once('connect', () => socket.write(question));
    socket.once('data', (data) => give(() => resolve(data.toString('utf8'))));
    socket.once('error', (error) => give(() => reject(error)));
    socket.once('close', () => reject(new Error('closed without an answer')));
  });

const REACH_MS = 5_000;

/** Makes sure that something listens there, within five seconds. Rejects when nothing does. */
export const reach = (host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const socket = connect({ host, port, timeout: REACH_MS }, () => {
      socket.destroy();
      resolve();
    });
    socket.once('timeout', () => socket.destroy(new Error(`${host}:${port} does not answer`)));
    socket.once('error', reject);
  });
