import { useState } from 'react';
import { evidenceMediaTypes } from '#domain/dispute/evidence';
import { partyEvidence as words } from '#i18n/zh-CN/party-evidence';

const accept = [...evidenceMediaTypes, '.jpg', '.jpeg', '.png', '.pdf'].join(',');

// Styled here and not in party.css, which everybody loads.
const around = { position: 'relative' } as const;
const focused = { outline: '3px solid var(--primary)', outlineOffset: '2px' } as const;
const over = { position: 'absolute', inset: 0, width: '100%', opacity: 0 } as const;

interface FilePickProps {
  readonly isChosen: boolean;
  /** What is wrong with what was chosen, or null. */
  readonly wrong: string | null;
  readonly choose: (file: File) => void;
}

/** A button that opens the camera or the files of the phone. */
export const FilePick = ({ isChosen, wrong, choose }: FilePickProps) => {
  const [isFocused, setFocused] = useState(false);
  return (
    <label className="second" style={isFocused ? { ...around, ...focused } : around}>
      {isChosen ? words.another : words.pick}
      <input
        id="evidence-file"
        type="file"
        style={over}
        accept={accept}
        aria-invalid={wrong !== null}
        {...(wrong !== null && { 'aria-describedby': 'evidence-file-no' })}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen !== undefined) choose(chosen);
        }}
      />
    </label>
  );
};
