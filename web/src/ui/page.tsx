import { useEffect, type ReactNode } from 'react';
import { screens } from '#i18n/zh-CN/screens';

interface PageProps {
  readonly title: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The title of the window: the page first, then the product. */
export const useTitle = (title: string): void => {
  useEffect(() => {
    document.title = `${title} - ${screens.product}`;
  }, [title]);
};

/** A page: its title for window and reader, its actions beside it, and what it holds. */
export const Page = ({ title, actions, children }: PageProps) => {
  useTitle(title);
  return (
    <div className="page">
      <div className="page-head">
        <h1 className="grow">{title}</h1>
        {actions}
      </div>
      {children}
    </div>
  );
};
