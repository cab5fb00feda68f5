import { createContext, use } from 'react';
import type { Act, DisputeView } from '#web/client/contract';

/** What a form is about: the dispute its choices come from, and the act. */
interface Scope {
  readonly dispute: DisputeView;
  readonly command: Act['command'];
}

/** The scope of the form around a field. */
export const FormScope = createContext<Scope | null>(null);

/** The scope of the form around; throws outside of one, which is a bug. */
export const useFormScope = (): Scope => {
  const scope = use(FormScope);
  if (scope === null) throw new Error('a form field was drawn outside of a dispute');
  return scope;
};
