import { useState } from 'react';
import { publicScreens as words } from '#i18n/zh-CN/public-screens';
import { findInMessage, type Marks } from './find-in-message.ts';

interface CheckProps {
  readonly isBusy: boolean;
  readonly check: (marks: Marks) => void;
}

/** Number and check code, typed or found in a pasted message. */
export const CheckForm = ({ isBusy, check }: CheckProps) => {
  const [marks, setMarks] = useState<Marks>({ number: '', code: '' });
  const [said, setSaid] = useState('');
  const isFound = said === words.pasteFound;
  const paste = (message: string): void => {
    const found = findInMessage(message);
    const isWhole = found.number !== '' && found.code !== '';
    if (isWhole) setMarks(found);
    if (isWhole) setSaid(words.pasteFound);
    else setSaid(message.trim() === '' ? '' : words.pasteNothing);
  };
  const submit = (): void => {
    if (marks.number.trim() === '' || marks.code.trim() === '') return setSaid(words.missing);
    setSaid('');
    check(marks);
  };
  return (
    <form
      className="card"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) submit();
      }}
    >
      <div className="field">
        <label htmlFor="number">{words.number}</label>
        <p className="small">{words.numberHint}</p>
        <input
          id="number"
          autoComplete="off"
          maxLength={60}
          value={marks.number}
          onChange={(event) => setMarks({ ...marks, number: event.target.value })}
        />
      </div>
      <div className="field">
        <label htmlFor="code">{words.code}</label>
        <p className="small">{words.codeHint}</p>
        <input
          id="code"
          inputMode="numeric"
          autoComplete="off"
          maxLength={60}
          value={marks.code}
          onChange={(event) => setMarks({ ...marks, code: event.target.value })}
        />
      </div>
      <p className={isFound ? 'strong' : 'wrong'} role="alert">
        {said}
      </p>
      <button type="submit" className="primary" aria-disabled={isBusy}>
        {isBusy ? words.checking : words.check}
      </button>
      <details>
        <summary>{words.paste}</summary>
        <label htmlFor="message" className="small">
          {words.pasteHint}
        </label>
        <textarea id="message" rows={5} onChange={(event) => paste(event.target.value)} />
      </details>
    </form>
  );
};
