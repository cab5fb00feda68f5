import { useMutation } from '@tanstack/react-query';
import { App, Button, Card, Popconfirm } from 'antd';
import { useState } from 'react';
import { screens } from '#i18n/zh-CN/screens';
import { api } from '#web/client/api';
import type { DestroyedNote, SealedNote } from '#web/client/contract';
import { useDraft } from '#web/forms/draft';
import { useMe } from '#web/session/me';
import { Empty } from '#web/ui/empty';
import { Loaded } from '#web/ui/loaded';
import { ProblemNotice } from '#web/ui/problem-notice';
import { NoteAmend, type Amending } from './note-amend.tsx';
import { NoteForm } from './note-form.tsx';
import { NoteText, NoteTrace } from './note-text.tsx';
import { useNotes, useReadAgain } from './use-notes.ts';

const words = screens.notes;

const Acts = ({ note, onAmend }: { readonly note: SealedNote; readonly onAmend: () => void }) => {
  const { message } = App.useApp();
  const readAgain = useReadAgain();
  const striking = useMutation({
    mutationFn: () => api.strikeNote(note.id, note.version),
    onSuccess: () => void message.success(words.struck),
    onSettled: readAgain,
  });
  return (
    <div className="row">
      {striking.error === null ? null : <ProblemNotice error={striking.error} />}
      <Button size="small" onClick={onAmend}>
        {words.amend}
      </Button>
      <Popconfirm
        title={words.strikeAsk}
        okText={words.strike}
        cancelText={screens.form.cancel}
        onConfirm={() => striking.mutate()}
      >
        <Button size="small">{words.strike}</Button>
      </Popconfirm>
    </div>
  );
};

const Notes = ({
  disputeId,
  notes,
}: {
  readonly disputeId: string;
  readonly notes: readonly (SealedNote | DestroyedNote)[];
}) => {
  const draft = useDraft<Amending>(useMe().userId, `${disputeId}.note-amended`);
  const [amending, setAmending] = useState(draft.restored);
  return (
    <ul className="lines bare">
      {notes.map((note) => (
        <li key={note.id}>
          {note.kind === 'destroyed' ? (
            <NoteTrace note={note} />
          ) : amending?.id === note.id ? (
            <NoteAmend
              note={note}
              amending={amending}
              draft={draft}
              onDone={() => setAmending(null)}
            />
          ) : (
            <>
              <NoteText note={note} />
              {note.mayChange ? <Acts note={note} onAmend={() => setAmending(note)} /> : null}
            </>
          )}
        </li>
      ))}
    </ul>
  );
};

/** What parties confide to the mediator: beside the joint record, never in it, and read by nobody else. */
export const NotesPanel = ({ disputeId }: { readonly disputeId: string }) => {
  const query = useNotes(disputeId);
  return (
    <Card size="small" className="apart no-print" title={<h2>{words.title}</h2>}>
      <div className="stack">
        <p>
          <strong>{words.lead}</strong>
        </p>
        <p className="quiet">{words.apart}</p>
        <Loaded query={query}>
          {({ pages }) => {
            const notes = pages.flatMap(({ items }) => items);
            return (
              <>
                {pages[0]?.mayAdd === true ? (
                  <NoteForm disputeId={disputeId} />
                ) : (
                  <p className="quiet">{words.closed}</p>
                )}
                {notes.length === 0 ? <Empty text={words.empty} /> : null}
                <Notes disputeId={disputeId} notes={notes} />
                {query.hasNextPage ? (
                  <Button onClick={() => void query.fetchNextPage()}>{words.more}</Button>
                ) : null}
              </>
            );
          }}
        </Loaded>
      </div>
    </Card>
  );
};
