import { partyScreens } from '#i18n/zh-CN/party-screens';
import { Hotline } from './notes.tsx';
import { Page } from './page.tsx';

/** One page for every link that opens nothing, whatever it lacks, so that it tells a stranger nothing. */
export const GoneScreen = () => {
  const words = partyScreens.gone;
  return (
    <Page heading={words.heading}>
      <p>{words.text}</p>
      <section className="card">
        <h2>{words.what}</h2>
        <ol>
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <Hotline />
      </section>
      <p>{words.safe}</p>
    </Page>
  );
};

/** Nobody answers: what was filled in is safe, and it can be tried again. */
export const UnreachableScreen = ({ retry }: { readonly retry: () => void }) => (
  <Page
    heading={partyScreens.unreachable.heading}
    action={{ label: partyScreens.unreachable.retry, run: retry }}
  >
    <p>{partyScreens.unreachable.text}</p>
    <Hotline />
  </Page>
);

/** The reader has ended the visit. */
export const LeftScreen = () => (
  <Page heading={partyScreens.title}>
    <p>{partyScreens.progress.left}</p>
  </Page>
);

/** Before the first answer. */
export const LoadingScreen = () => (
  <Page heading={partyScreens.title}>
    <p aria-live="polite">{partyScreens.loading}</p>
  </Page>
);
