import { trackIds } from '#domain/dispute/words';
import { deadlinesPage } from './deadlines.ts';
import { glossaryPage } from './glossary.ts';
import { formatted } from './markdown.ts';
import { offeredTracks } from './procedure-map.ts';
import { smsTemplatesPage } from './sms-templates.ts';
import { projectSources } from './sources.ts';
import { statesPage } from './states.ts';
import { statutesPage } from './statutes.ts';

/** Every generated page by its path, as it has to be on disk. */
export async function generatedPages(): Promise<ReadonlyMap<string, string>> {
  const sources = await projectSources();
  const pages = new Map([
    ['docs/deadlines.md', deadlinesPage(sources)],
    ['docs/glossary.md', glossaryPage()],
    ['docs/sms-templates.md', smsTemplatesPage()],
    ['docs/statutes.md', statutesPage(sources)],
    ...offeredTracks(trackIds).map(
      (track) => [`docs/states/${track}.md`, statesPage(track)] as const,
    ),
  ]);
  const finished = new Map<string, string>();
  for (const [path, page] of pages) finished.set(path, await formatted(page));
  return finished;
}
