import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { importToolText } from '#i18n/zh-CN/import-tool';
import { processEnvironment } from '#platform/config';
import { demoPeople } from '#prisma/seed/people';
import { readRunFile } from '#stack/run-file';
import {
  openImportClient,
  Refused,
  type ImportBatch,
  type ImportClient,
  type LeftOutRow,
} from './import-client.ts';
import { runTool } from './tool.ts';

const ROWS_SHOWN = 20;
const POLL_MS = 300;
const PATIENCE_MS = 60_000;

/** What was asked for on the command line. */
interface Asked {
  readonly file: string;
  readonly login: string;
  readonly password: string | null;
  readonly address: string;
  readonly encoding: string | null;
  readonly confirmConversions: boolean;
  readonly json: boolean;
}

const readArguments = (): Asked | null => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      login: { type: 'string', default: 'clerk' },
      password: { type: 'string' },
      address: { type: 'string' },
      gb18030: { type: 'boolean', default: false },
      'confirm-conversions': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) return null;
  const { login } = values;
  const known = demoPeople.find((person) => person.login === login)?.password;
  return {
    file,
    login,
    password: values.password ?? known ?? null,
    address: values.address ?? readRunFile(processEnvironment()['DATA_FOLDER']).address,
    encoding: values.gb18030 ? 'gb18030' : null,
    confirmConversions: values['confirm-conversions'],
    json: values.json,
  };
};

/** The batch of the file: a new one, or the one the same file has become before. */
const checkFile = async (
  client: ImportClient,
  asked: Asked,
  bytes: Buffer,
): Promise<{ readonly batch: ImportBatch; readonly isKnown: boolean }> => {
  try {
    const batch = await client.upload(basename(asked.file), bytes, asked.encoding);
    return { batch, isKnown: false };
  } catch (error) {
    const id = error instanceof Refused ? error.refusal.batchId : null;
    if (typeof id !== 'string') throw error;
    return { batch: await client.batch(id), isKnown: true };
  }
};

const pause = () => new Promise((resolve) => setTimeout(resolve, POLL_MS));

/** Waits until the batch is done and tells of every step; null when nothing has moved for a minute. */
const follow = async (
  client: ImportClient,
  id: string,
  tell: (batch: ImportBatch) => void,
): Promise<ImportBatch | null> => {
  let last = -1;
  let quietSince = performance.now();
  for (;;) {
    const batch = await client.batch(id);
    if (batch.imported !== last) {
      last = batch.imported;
      quietSince = performance.now();
      tell(batch);
    }
    if (batch.state === 'DONE') return batch;
    if (performance.now() - quietSince > PATIENCE_MS) return null;
    await pause();
  }
};

const runBatch = async (
  client: ImportClient,
  batch: ImportBatch,
  asked: Asked,
): Promise<ImportBatch | null> => {
  if (batch.state === 'DONE' || batch.state === 'WITHDRAWN' || batch.ready === 0) return batch;
  if (batch.converted > 0 && !asked.confirmConversions) return batch;
  await client.run(batch.id, asked.confirmConversions);
  const tell = ({ imported, ready }: ImportBatch): void => {
    if (!asked.json) console.log(importToolText.progress(imported, ready));
  };
  return follow(client, batch.id, tell);
};

const tellRows = (rows: readonly LeftOutRow[], count: number): void => {
  for (const { rowNo, problems } of rows) {
    const reason = problems.map(({ title, message }) => [title, message].filter(Boolean).join(' '));
    console.log(importToolText.row(rowNo, reason.join(' ')));
  }
  if (count > rows.length) console.log(importToolText.moreRows(count - rows.length));
};

const report = (
  asked: Asked,
  after: ImportBatch,
  { isKnown, wasOver }: { readonly isKnown: boolean; readonly wasOver: boolean },
  rows: readonly LeftOutRow[],
): void => {
  const leftOut = after.faulty + after.duplicate;
  if (asked.json) {
    console.log(JSON.stringify({ ...after, alreadyImported: isKnown, leftOut: rows }));
    return;
  }
  const { imported, ready, converted } = after;
  if (after.state === 'CHECKED' && ready === 0) console.log(importToolText.nothingToImport);
  else if (after.state === 'CHECKED') console.log(importToolText.unconfirmed(converted));
  else if (wasOver) console.log(importToolText.nothingNew(imported));
  else console.log(importToolText.done(imported, leftOut));
};

const importFile = async (asked: Asked, password: string, bytes: Buffer): Promise<number> => {
  const client = await openImportClient(asked.address, asked.login, password);
  const { batch, isKnown } = await checkFile(client, asked, bytes);
  const faulty = await client.leftOut(batch.id, 'FAULTY', ROWS_SHOWN);
  const doubles = await client.leftOut(batch.id, 'DUPLICATE', ROWS_SHOWN);
  if (!asked.json) {
    if (isKnown) console.log(importToolText.alreadyImported, batch.id);
    const { total, ready, duplicate } = batch;
    console.log(importToolText.checked(total, ready, batch.faulty, duplicate));
    tellRows(faulty, batch.faulty);
    tellRows(doubles, duplicate);
  }
  const after = await runBatch(client, batch, asked);
  if (after === null) {
    console.error(importToolText.stalled);
    return 1;
  }
  const known = { isKnown, wasOver: isKnown && batch.state === 'DONE' };
  report(asked, after, known, [...faulty, ...doubles]);
  return after.state === 'CHECKED' && after.ready > 0 ? 1 : 0;
};

/**
 * Imports one file through the API, as a clerk would: check, report, run, progress. Rows that are
 * wrong are left out and reported and are no failure; 1 when the file as a whole could not come in.
 */
const main = async (): Promise<number> => {
  const asked = readArguments();
  if (asked === null) {
    console.error(importToolText.usage);
    return 1;
  }
  if (asked.password === null) {
    console.error(importToolText.noPassword(asked.login));
    return 1;
  }
  const bytes = await readFile(asked.file).catch(() => null);
  if (bytes === null) {
    console.error(importToolText.unreadable(asked.file));
    return 1;
  }
  try {
    return await importFile(asked, asked.password, bytes);
  } catch (error) {
    if (error instanceof Refused) {
      const { title, detail } = error.refusal;
      console.error(importToolText.refused(title, detail));
      return 1;
    }
    if (error instanceof TypeError && error.message === 'fetch failed') {
      console.error(importToolText.unreachable(asked.address));
      return 1;
    }
    throw error;
  }
};

await runTool(main);
