import { useEffect, useRef, useState } from 'react';
import { partyScreens } from '#i18n/zh-CN/party-screens';
import type { Desk } from './desk.ts';
import { DeskNotes } from './notes.tsx';
import { Page } from './page.tsx';
import { checkHash, type HashCheck } from './paper-hash.ts';
import { readPaper } from './paper.ts';
import { paperName } from './paper-text.ts';
import { goTo } from './place.ts';
import { ReadingList, Sums } from './reading-list.tsx';
import { shortDayText } from './turn.ts';
import { useDraft } from './use-draft.ts';
import { actOf, type PaperView, type PartyAct } from './view.ts';

const words = partyScreens.sign;

interface SignProps {
  readonly desk: Desk;
  readonly document: PaperView;
  readonly act: PartyAct;
}

const useHashCheck = (disputeId: string, document: PaperView): HashCheck | null => {
  const [result, setResult] = useState<HashCheck | null>(null);
  useEffect(() => {
    let isWanted = true;
    void checkHash(disputeId, document).then((found) => {
      if (isWanted) setResult(found);
    });
    return () => {
      isWanted = false;
    };
  }, [disputeId, document]);
  return result;
};

const hashText = { same: words.hashSame, different: words.hashDifferent, unable: words.hashUnable };

/** What is still to be done before a text can be signed; empty when nothing is. */
const missingOf = (unread: number, isConfirmed: boolean): string => {
  if (unread > 0) return words.unread(unread);
  return isConfirmed ? '' : words.unconfirmed;
};

/**
 * Signing: the text line by line, each one ticked by the reader, the sums read back in capital
 * numerals, and the hash of exactly this text, which is what the signature is put under.
 */
export const SignScreen = ({ desk, document, act }: SignProps) => {
  const { view, link, send } = desk;
  const draft = `sign:${document.hash}`;
  const [ticked, setTicked] = useDraft<readonly string[]>(link.store, draft, []);
  const [isConfirmed, setConfirmed] = useState(false);
  const [missing, setMissing] = useState('');
  const checked = useHashCheck(view.id, document);
  const list = useRef<HTMLDivElement>(null);
  const paper = readPaper(document);
  const name = paperName(document.type);
  const isAgreement = act.command === 'sign-agreement';
  const heading = isAgreement ? words.agreement : words.facts;
  const dueAt = view.tasks.find(({ kind }) => kind === act.command)?.dueAt ?? null;
  const submit = (): void => {
    const unread = list.current?.querySelectorAll<HTMLInputElement>('input:not(:checked)') ?? [];
    const told = missingOf(unread.length, isConfirmed);
    setMissing(told);
    if (told !== '') return unread[0]?.focus();
    send({
      body: { kind: act.command, partyId: view.me, documentHash: document.hash, channel: 'link' },
      label: heading,
      draft,
      paper: { name, hash: document.hash },
    });
  };
  const isSafe = checked === 'same' || checked === 'unable';
  return (
    <Page
      heading={heading}
      origin={{ court: view.court.name, number: view.number }}
      action={isSafe ? { label: words.submit, run: submit, isBusy: desk.sending !== null } : null}
      others={[
        ...(isAgreement && actOf(view, 'refuse-to-sign')?.may === true
          ? [{ label: words.refuse, run: () => goTo('act/refuse-to-sign') }]
          : []),
        { label: partyScreens.home, run: () => goTo('') },
      ]}
    >
      <DeskNotes desk={desk} />
      {dueAt === null ? null : <p className="strong">{words.until(shortDayText(dueAt))}</p>}
      <p>{isAgreement ? words.intro : words.introFacts}</p>
      {paper === null ? null : (
        <div ref={list}>
          <ReadingList
            view={view}
            paper={paper}
            ticked={ticked}
            change={(next) => {
              setMissing('');
              setTicked(next);
            }}
          />
        </div>
      )}
      {paper?.kind === 'agreement' ? <Sums view={view} paper={paper} /> : null}
      <section className="card">
        <h2>{words.hash}</h2>
        <p className="hash">{document.hash}</p>
        <p className={checked === 'different' ? 'wrong' : 'small'} aria-live="polite">
          {checked === null ? '' : hashText[checked]}
        </p>
      </section>
      {isSafe ? (
        <label className="option large">
          <input
            type="checkbox"
            checked={isConfirmed}
            onChange={(event) => setConfirmed(event.target.checked)}
          />
          <span className="strong">{words.confirm}</span>
          <span className="small">{words.confirmHint}</span>
        </label>
      ) : null}
      {missing === '' ? null : (
        <p className="wrong" role="alert">
          {missing}
        </p>
      )}
    </Page>
  );
};
