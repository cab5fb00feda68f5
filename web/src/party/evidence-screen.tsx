import { useState } from 'react';
import { evidenceLimits } from '#domain/dispute/evidence';
import { partyEvidence as words } from '#i18n/zh-CN/party-evidence';
import { partyScreens } from '#i18n/zh-CN/party-screens';
import type { Problem } from './ask.ts';
import type { Desk } from './desk.ts';
import { FileField, TitleField, type Picked } from './evidence-fields.tsx';
import { MyEvidence } from './my-evidence.tsx';
import { Note, ProblemNote } from './notes.tsx';
import { Page } from './page.tsx';
import { goTo } from './place.ts';
import { useSendEvidence } from './send-evidence.ts';
import { useDraft } from './use-draft.ts';
import { actOf } from './view.ts';

/** A name somebody gave the file, without its ending; nothing where only the camera named it. */
const titleOf = ({ name }: File): string =>
  /\p{Script=Han}/u.test(name)
    ? name.replace(/\.[A-Za-z0-9]{1,8}$/, '').slice(0, evidenceLimits.titleCharacters)
    : '';

const problemWith = (file: File | null): string | null => {
  if (file === null) return words.fileMissing;
  return file.size > evidenceLimits.fileBytes ? words.fileTooLarge : null;
};

/** What was chosen, by link: it stays while the page is open, also over the way to a new code. */
const kept = new Map<string, Picked>();

/** Handing in a photo or PDF from the phone, and what one has handed in so far. */
export const EvidenceScreen = ({ desk }: { readonly desk: Desk }) => {
  const { view, link, refresh } = desk;
  const act = actOf(view, 'submit-evidence');
  const [picked, setPicked] = useState<Picked | null>(() => kept.get(link.token) ?? null);
  const file = picked?.file ?? null;
  const [title, setTitle] = useDraft(link.store, 'evidence', '');
  const [isTried, setTried] = useState(false);
  const [told, setTold] = useState<string | Problem | null>(null);
  const { percent, send } = useSendEvidence();
  const noFile = isTried ? problemWith(file) : null;
  const noTitle = isTried && title.trim() === '';
  const pick = (chosen: File | null): void => {
    if (picked !== null) URL.revokeObjectURL(picked.address);
    const next = chosen && { file: chosen, address: URL.createObjectURL(chosen) };
    if (next === null) kept.delete(link.token);
    else kept.set(link.token, next);
    setPicked(next);
  };
  const choose = (chosen: File): void => {
    pick(chosen);
    setTold(null);
    if (title.trim() === '') setTitle(titleOf(chosen));
  };
  const submit = async (): Promise<void> => {
    setTried(true);
    setTold(null);
    if (file === null || problemWith(file) !== null)
      return document.getElementById('evidence-file')?.focus();
    if (title.trim() === '') return document.getElementById('evidence-title')?.focus();
    const sent = await send({ file, title: title.trim() });
    if (sent === 'signed-out') return void (await refresh());
    if (sent === 'unreached') return setTold(words.offline);
    if (sent !== 'accepted') return setTold(sent);
    setTold(words.sent(title.trim()));
    pick(null);
    setTitle('');
    setTried(false);
    await refresh();
  };
  const mayAdd = act?.may === true;
  return (
    <Page
      heading={words.heading}
      origin={{ court: view.court.name, number: view.number }}
      action={
        mayAdd ? { label: words.send, run: () => void submit(), isBusy: percent !== null } : null
      }
      others={[{ label: partyScreens.home, run: () => goTo('') }]}
    >
      {told === null ? null : typeof told === 'string' ? (
        <Note>{told}</Note>
      ) : (
        <ProblemNote problem={told} />
      )}
      {percent === null ? null : (
        <Note>{percent < 100 ? words.sending(percent) : words.deciding}</Note>
      )}
      {mayAdd ? (
        <>
          <p>{words.intro}</p>
          <FileField picked={picked} wrong={noFile} choose={choose} />
          <TitleField title={title} isMissing={noTitle} change={setTitle} />
          <p className="small">{words.kept}</p>
        </>
      ) : (
        <Note>{act?.why?.text ?? words.cannotAdd}</Note>
      )}
      <MyEvidence seq={view.seq} />
    </Page>
  );
};
