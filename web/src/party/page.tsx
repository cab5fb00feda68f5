import { useEffect, useRef, type ReactNode } from 'react';
import { partyScreens } from '#i18n/zh-CN/party-screens';
import { TextSize } from './text-size.tsx';

export interface Action {
  readonly label: string;
  readonly run: () => void;
  readonly isBusy?: boolean;
}

interface PageProps {
  readonly heading: string;
  /** What these pages are for, where it is not the party's own dispute. */
  readonly title?: string;
  readonly origin?: { readonly court: string; readonly number: string } | null;
  /** The one thing to do on this screen: a large button at the bottom. */
  readonly action?: Action | null;
  /** Ways off this screen that are not its purpose: text buttons under the large one. */
  readonly others?: readonly Action[];
  readonly children: ReactNode;
}

/** One screen: whose page it is, one heading, the contents, one button. Its heading gets the focus. */
export const Page = ({
  heading,
  title = partyScreens.title,
  origin,
  action,
  others = [],
  children,
}: PageProps) => {
  const headline = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${heading} · ${title}`;
    headline.current?.focus({ preventScroll: true });
  }, [heading, title]);
  return (
    <div className="screen">
      <header className="top">
        <div>
          <div className="court">{origin?.court ?? title}</div>
          {origin ? (
            <div className="number">
              {partyScreens.number} {origin.number}
            </div>
          ) : null}
        </div>
        <TextSize />
      </header>
      <main>
        <h1 ref={headline} tabIndex={-1}>
          {heading}
        </h1>
        {children}
      </main>
      {action || others.length > 0 ? (
        <footer className="bar">
          {action ? (
            <button
              type="button"
              className="primary"
              aria-disabled={action.isBusy === true}
              onClick={action.isBusy === true ? undefined : action.run}
            >
              {action.label}
            </button>
          ) : null}
          {others.map(({ label, run }) => (
            <button key={label} type="button" className="plain" onClick={run}>
              {label}
            </button>
          ))}
        </footer>
      ) : null}
    </div>
  );
};
