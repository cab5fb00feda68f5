import { createContext, use } from 'react';
import type { Me } from '#web/client/contract';

/** Who is signed in; set by the session around every page but the sign-in page. */
export const SignedIn = createContext<Me | null>(null);

/** Who is signed in. Throws outside of a session, which is a bug. */
export const useMe = (): Me => {
  const me = use(SignedIn);
  if (me === null) throw new Error('nobody is signed in here');
  return me;
};
