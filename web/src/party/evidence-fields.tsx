import { evidenceLimits } from '#domain/dispute/evidence';
import { partyEvidence as words } from '#i18n/zh-CN/party-evidence';
import { FilePick } from './file-pick.tsx';

/** A file that was chosen, and where the page itself finds it to show it. */
export interface Picked {
  readonly file: File;
  readonly address: string;
}

const small = { display: 'block', maxWidth: '100%', maxHeight: '320px' } as const;

interface FileFieldProps {
  readonly picked: Picked | null;
  readonly wrong: string | null;
  readonly choose: (file: File) => void;
}

/** The file, with the picture itself, so that whoever took it sees whether it can be read. */
export const FileField = ({ picked, wrong, choose }: FileFieldProps) => (
  <div className="field">
    <FilePick isChosen={picked !== null} wrong={wrong} choose={choose} />
    {picked === null ? null : <p>{words.chosen(picked.file.name, picked.file.size)}</p>}
    {picked !== null && picked.file.type.startsWith('image/') ? (
      <img style={small} src={picked.address} alt={picked.file.name} />
    ) : null}
    {wrong === null ? null : (
      <p id="evidence-file-no" className="wrong">
        {wrong}
      </p>
    )}
  </div>
);

interface TitleFieldProps {
  readonly title: string;
  readonly isMissing: boolean;
  readonly change: (title: string) => void;
}

/** What the reader calls it. */
export const TitleField = ({ title, isMissing, change }: TitleFieldProps) => (
  <div className="field">
    <label htmlFor="evidence-title">{words.name}</label>
    <p id="evidence-title-hint" className="small">
      {words.nameHint}
    </p>
    <input
      id="evidence-title"
      type="text"
      value={title}
      maxLength={evidenceLimits.titleCharacters}
      aria-invalid={isMissing}
      aria-describedby="evidence-title-hint"
      onChange={({ target }) => change(target.value)}
    />
    {isMissing ? <p className="wrong">{words.nameMissing}</p> : null}
  </div>
);
