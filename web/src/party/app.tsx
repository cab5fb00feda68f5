import { lazy, Suspense, useEffect, type ComponentType } from 'react';
import { AnswerScreen, HelpScreen } from './answer-screen.tsx';
import { GoneScreen, LeftScreen, LoadingScreen, UnreachableScreen } from './closed-screens.tsx';
import type { Desk } from './desk.ts';
import { DoorScreen } from './door-screen.tsx';
import type { Link } from './link.ts';
import { NoticeScreen } from './notice-screen.tsx';
import { latestPaper } from './paper.ts';
import { PaperScreen } from './papers.tsx';
import { usePlace } from './place.ts';
import { ProgressScreen } from './progress-screen.tsx';
import { ReceiptScreen } from './receipt-screen.tsx';
import { SignScreen } from './sign-screen.tsx';
import { useSending } from './use-sending.ts';
import { useVisit } from './use-visit.ts';
import type { PartyTask, PartyView } from './view.ts';

const Away = () => <UnreachableScreen retry={() => location.reload()} />;

/** A screen that few come to, so that it is no part of what everybody loads. */
const later = <P extends object>(load: () => Promise<ComponentType<P>>) =>
  lazy(async (): Promise<{ default: ComponentType<P> }> => ({
    default: await load().catch(() => Away),
  }));

const ActScreen = later(async () => (await import('./act-screen.tsx')).ActScreen);
const EvidenceScreen = later(async () => (await import('./evidence-screen.tsx')).EvidenceScreen);
const PaymentsScreen = later(async () => (await import('./payments-screen.tsx')).PaymentsScreen);

const hasTask = (view: PartyView, kind: PartyTask['kind']): boolean =>
  view.purpose === 'act' && view.tasks.some((task) => task.kind === kind);

const signing = {
  sign: { type: 'mediation-agreement', command: 'sign-agreement' },
  facts: { type: 'undisputed-facts', command: 'sign-facts' },
} as const;

const Signing = ({ desk, kind }: { readonly desk: Desk; readonly kind: keyof typeof signing }) => {
  const { type, command } = signing[kind];
  const document = latestPaper(desk.view, type);
  const act = desk.view.acts.find((each) => each.command === command);
  return document && act && hasTask(desk.view, command) ? (
    <SignScreen key={document.hash} desk={desk} document={document} act={act} />
  ) : (
    <ProgressScreen desk={desk} />
  );
};

/** The screen an address names; whatever it names that is not there now becomes the progress screen. */
const Screen = ({ desk }: { readonly desk: Desk }) => {
  const [place, which = '', instalment = ''] = usePlace();
  const { view, clearProblem } = desk;
  useEffect(clearProblem, [clearProblem, place, which]);
  const isAsked = hasTask(view, 'answer-offer');
  if (place === 'notice' && isAsked) return <NoticeScreen desk={desk} />;
  if (place === 'answer' && isAsked) return <AnswerScreen desk={desk} />;
  if (place === 'help') return <HelpScreen desk={desk} />;
  if (place === 'sign' || place === 'facts') return <Signing desk={desk} kind={place} />;
  if (place === 'payments') return <PaymentsScreen desk={desk} />;
  if (place === 'evidence') return <EvidenceScreen desk={desk} />;
  if (place === 'receipt') return <ReceiptScreen desk={desk} />;
  const document = view.documents.find(({ hash }) => place === 'paper' && hash === which);
  if (document) return <PaperScreen desk={desk} document={document} />;
  const act = view.acts.find(({ command }) => place === 'act' && command === which);
  if (act) {
    const no = /^\d{1,3}$/.test(instalment) ? Number(instalment) : null;
    return <ActScreen key={`${which}/${instalment}`} desk={desk} act={act} instalment={no} />;
  }
  return <ProgressScreen desk={desk} />;
};

/** The party's page: outside the door, at it, or inside with one dispute. */
export const App = ({ link }: { readonly link: Link }) => {
  const { visit, show, refresh, begin, enter, leave, expire } = useVisit(link);
  const isInside = visit.kind === 'inside';
  const sending = useSending({ link, isInside, show, expire });
  switch (visit.kind) {
    case 'loading':
      return <LoadingScreen />;
    case 'unreachable':
      return <UnreachableScreen retry={() => void begin()} />;
    case 'gone':
      return <GoneScreen />;
    case 'left':
      return <LeftScreen />;
    case 'door':
      return (
        <DoorScreen
          token={link.token}
          origin={visit.origin}
          isReturn={visit.isReturn}
          kept={sending.sending?.errand.label ?? null}
          enter={enter}
        />
      );
    case 'inside':
      return (
        <Suspense fallback={<LoadingScreen />}>
          <Screen desk={{ ...sending, link, view: visit.view, refresh, leave }} />
        </Suspense>
      );
  }
};
