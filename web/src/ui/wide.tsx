import type { ReactNode } from 'react';

interface WideProps {
  /** Names it for those who do not see it. */
  readonly label: string;
  readonly children: ReactNode;
}

/** What moves sideways must be reachable by keyboard (WCAG 2.1.1). */
const reachable = { tabIndex: 0 };

/** A table that may be wider than its place: it moves sideways by itself, by keyboard too. */
export const Wide = ({ label, children }: WideProps) => (
  <section className="sideways" aria-label={label} {...reachable}>
    {children}
  </section>
);
