import { Button, Card } from 'antd';
import { Link } from 'react-router';
import { screens } from '#i18n/zh-CN/screens';
import type { DestroyedNote, SealedNote } from '#web/client/contract';
import { Empty } from '#web/ui/empty';
import { Loaded } from '#web/ui/loaded';
import { Page } from '#web/ui/page';
import { NoteText, NoteTrace } from './note-text.tsx';
import { useNotes } from './use-notes.ts';

const words = screens.notes;
type Listed = SealedNote | DestroyedNote;

/** Notes of the same dispute together, in the order of their newest. */
const byDispute = (notes: readonly Listed[]): readonly (readonly Listed[])[] => {
  const groups = new Map<string, Listed[]>();
  for (const note of notes) {
    const group = groups.get(note.disputeId);
    if (group === undefined) groups.set(note.disputeId, [note]);
    else group.push(note);
  }
  return [...groups.values()];
};

const OfDispute = ({ notes }: { readonly notes: readonly Listed[] }) => {
  const [first] = notes;
  if (first === undefined) return null;
  const kept = notes.filter((note) => note.kind === 'kept');
  const isMine = kept.some(({ mayChange }) => mayChange);
  return (
    <Card
      size="small"
      className="apart"
      title={<h2>{first.number}</h2>}
      extra={
        isMine ? <Link to={`/disputes/${first.disputeId}/mediate`}>{words.toRoom}</Link> : null
      }
    >
      <ul className="lines bare">
        {notes.map((note) => (
          <li key={note.id}>
            {note.kind === 'kept' ? <NoteText note={note} /> : <NoteTrace note={note} />}
          </li>
        ))}
      </ul>
      {isMine || kept.length === 0 ? null : <p className="quiet">{words.closed}</p>}
    </Card>
  );
};

/** Everything a mediator has noted, also on disputes that have ended or gone to another: to read only. */
export const NotesPage = () => {
  const query = useNotes();
  return (
    <Page title={words.title}>
      <p>
        <strong>{words.lead}</strong> <span className="quiet">{words.apart}</span>
      </p>
      <Loaded query={query}>
        {({ pages }) => {
          const groups = byDispute(pages.flatMap(({ items }) => items));
          return (
            <>
              {groups.length === 0 ? <Empty text={words.emptyAll} /> : null}
              {groups.map((notes) => (
                <OfDispute key={notes[0]?.disputeId} notes={notes} />
              ))}
              {query.hasNextPage ? (
                <Button onClick={() => void query.fetchNextPage()}>{words.more}</Button>
              ) : null}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
};
