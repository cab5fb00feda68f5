import { parseArgs } from 'node:util';
import { driveSays } from '#i18n/zh-CN/drive';
import { processEnvironment } from '#platform/config';
import { readRunFile } from '#stack/run-file';
import { closeBooks, openBooks } from './drive/books.ts';
import { Api, Refused, Unreachable } from './drive/http.ts';
import { driveAll, type Drive } from './drive/phases.ts';
import { drivenCourts, drivenTracks, planNames } from './drive/plans.ts';
import { Postbox } from './drive/postbox.ts';
import { DriveProgress } from './drive/progress.ts';
import type { Room } from './drive/register.ts';
import { isSuccess, reportJson, reportLines, type Outcome } from './drive/report.ts';
import { StaffDesks } from './drive/staff.ts';
import { readStories, type RealStory } from './drive/stories.ts';
import { runTool } from './tool.ts';

/** What was asked for on the command line. */
interface Asked extends Omit<Drive, 'stories'> {
  readonly file: string;
  readonly address: string;
  readonly json: boolean;
}

/** The word if it is one of the list, null if none was given; undefined for any other. */
const oneOf = <Word extends string>(
  words: readonly Word[],
  given: string | undefined,
): Word | null | undefined => (given === undefined ? null : words.find((word) => word === given));

const whole = (text: string): number | null => (/^\d{1,6}$/.test(text) ? Number(text) : null);

/** Null when the command line says nothing that can be done. */
const readArguments = (): Asked | null => {
  const { values } = parseArgs({
    options: {
      file: { type: 'string' },
      count: { type: 'string' },
      seed: { type: 'string', default: '1' },
      concurrency: { type: 'string', default: '12' },
      address: { type: 'string' },
      court: { type: 'string' },
      track: { type: 'string' },
      plan: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const { file, json } = values;
  const [count, seed, concurrency] = [values.count ?? '', values.seed, values.concurrency].map(
    whole,
  );
  const courtId = oneOf(drivenCourts, values.court);
  const track = oneOf(drivenTracks, values.track);
  const plan = oneOf(planNames, values.plan);
  if (file === undefined || !count || seed === undefined || seed === null || !concurrency)
    return null;
  if (courtId === undefined || track === undefined || plan === undefined) return null;
  const address = values.address ?? readRunFile(processEnvironment()['DATA_FOLDER']).address;
  return { file, count, seed, concurrency, address, json, wishes: { courtId, track, plan } };
};

/** The disputes of the file; none when it cannot be read. */
const storiesOf = (file: string): Promise<readonly RealStory[]> =>
  readStories(file).catch(() => []);

const drive = async (asked: Asked, stories: readonly RealStory[]): Promise<Outcome> => {
  const api = new Api(asked.address);
  await api.expect('/livez');
  const desks = new StaffDesks(api);
  const progress = new DriveProgress(asked.count);
  const room: Room = {
    api,
    desks,
    postbox: new Postbox(api),
    run: Date.now().toString(36),
    onAct: (by) => progress.act(by),
  };
  try {
    const opening = await openBooks(desks);
    const entries = await driveAll(room, { ...asked, stories }, progress);
    const books = await closeBooks(desks, opening, entries);
    const { seconds, acts } = progress;
    return { entries, books, seconds, acts, seed: asked.seed };
  } finally {
    progress.end();
  }
};

// npm run drive -- --file F --count N: exit code 1 when one dispute did not end as planned, 2 when the
// command line cannot be understood.
await runTool(async () => {
  const asked = readArguments();
  if (asked === null) {
    console.error(driveSays.usage);
    return 2;
  }
  const stories = await storiesOf(asked.file);
  if (stories.length === 0) {
    console.error(driveSays.unreadable(asked.file));
    return 1;
  }
  try {
    const outcome = await drive(asked, stories);
    if (asked.json) console.log(JSON.stringify(reportJson(outcome), null, 2));
    else console.log(reportLines(outcome).join('\n'));
    return isSuccess(outcome) ? 0 : 1;
  } catch (error) {
    if (error instanceof Unreachable) console.error(driveSays.unreachable(asked.address));
    else if (error instanceof Refused) console.error(error.message);
    else throw error;
    return 1;
  }
});
