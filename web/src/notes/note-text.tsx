import { screens } from '#i18n/zh-CN/screens';
import type { DestroyedNote, SealedNote } from '#web/client/contract';
import { Moment, momentText } from '#web/ui/moment';

const words = screens.notes;

/** One note with its times; a struck one is still there to be read. */
export const NoteText = ({ note }: { readonly note: SealedNote }) => (
  <>
    <div className="quiet">
      <Moment at={note.createdAt} />
      {note.amendedAt === null ? null : ` · ${words.amendedAt(momentText(note.amendedAt))}`}
      {note.struckAt === null ? null : ` · ${words.struckAt(momentText(note.struckAt))}`}
    </div>
    {note.struckAt === null ? (
      <p className="words">{note.text}</p>
    ) : (
      <del className="words struck">{note.text}</del>
    )}
  </>
);

/** What stands in the place of a note that was destroyed: when it was written and when it went, and why. */
export const NoteTrace = ({ note }: { readonly note: DestroyedNote }) => (
  <>
    <div className="quiet">
      <Moment at={note.createdAt} />
    </div>
    <p className="quiet">
      {words.destroyed(momentText(note.destroyedAt), note.keptThrough)}
      {screens.state.basis(note.basis.text)}
    </p>
  </>
);
