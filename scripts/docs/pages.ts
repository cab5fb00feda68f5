import { trackIds } from '#domain/dispute/words';
import { deadlinesPage } from './deadlines.ts';
import { glossaryPage } from './glossary.ts';
import { formatted } from './markdown.ts';
import { offeredTracks } from './procedure-map.ts';
import { smsTemplatesPage } from './sms-templates.ts';
import { projectSources } from './sources.ts';
import { statesPage } from './states.ts';
import { statutesPage } from './statutes.ts';

/** The generated pages that are quickly written, by path, as they have to be on disk. */
export async function tablePages(): Promise<ReadonlyMap<string, string>> {
  const sources = await projectSources();
  return allFormatted([
    ['docs/deadlines.md', deadlinesPage(sources)],
    ['docs/glossary.md', glossaryPage()],
    ['docs/sms-templates.md', smsTemplatesPage()],
    ['docs/statutes.md', statutesPage(sources)],
  ]);
}

/** One page for every track on offer, by path: each takes a search through the states of the track. */
export const statesPages = (): Promise<ReadonlyMap<string, string>> =>
  allFormatted(
    offeredTracks(trackIds).map((track) => [`docs/states/${track}.md`, statesPage(track)]),
  );

async function allFormatted(
  pages: readonly (readonly [path: string, page: string])[],
): Promise<ReadonlyMap<string, string>> {
  const finished = new Map<string, string>();
  for (const [path, page] of pages) finished.set(path, await formatted(page));
  return finished;
}
