import type { ReactNode } from 'react';

/** Nothing there: one sentence, and what to do next where there is something. */
export const Empty = ({
  text,
  children,
}: {
  readonly text: string;
  readonly children?: ReactNode;
}) => (
  <div className="row" role="note">
    <span className="quiet">{text}</span>
    {children}
  </div>
);
