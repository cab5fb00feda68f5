import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { importLimits } from './limits.ts';
import { FileRefusal, type RawRow } from './table-row.ts';
import { workbookMessage } from './workbook-message.ts';

type Child = ChildProcessByStdio<Writable, Readable, null>;

const startChild = (): Child =>
  spawn(
    process.execPath,
    [
      `--max-old-space-size=${importLimits.parseHeapMegabytes}`,
      '--import',
      import.meta.resolve('tsx'),
      fileURLToPath(new URL('./workbook-child.ts', import.meta.url)),
    ],
    // No variable of ours goes along: the child knows no address and no secret.
    { env: {}, stdio: ['pipe', 'pipe', 'ignore'] },
  );

async function* messagesOf(child: Child) {
  for await (const line of createInterface({ input: child.stdout })) {
    yield workbookMessage.parse(JSON.parse(line));
  }
}

/**
 * Reads a workbook in a child process with a small heap and little time. The iteration ends with the
 * last row, or throws `FileRefusal`: also when the child ran out of heap or time.
 */
export async function* workbookRows(
  bytes: Buffer,
): AsyncGenerator<RawRow & { readonly date1904: boolean }> {
  const child = startChild();
  const timer = setTimeout(() => child.kill('SIGKILL'), importLimits.parseMs);
  // A child that ends early closes its end of the pipe; what matters is what it said.
  child.stdin.on('error', () => undefined);
  child.stdin.end(bytes);
  let date1904 = false;
  try {
    for await (const message of messagesOf(child)) {
      if (message.kind === 'end') return;
      if (message.kind === 'refused') throw new FileRefusal(message.code, message.params);
      if (message.kind === 'begin') date1904 = message.date1904;
      else yield { ...message.row, date1904 };
    }
    throw new FileRefusal('file-inflates-too-much');
  } finally {
    clearTimeout(timer);
    child.kill('SIGKILL');
  }
}
