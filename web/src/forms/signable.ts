import type { Act, DisputeView, DocumentView } from '#web/client/contract';

/** Which document each signing act signs. */
const signedBy: { readonly [command: string]: string } = {
  'sign-facts': 'undisputed-facts',
  'sign-agreement': 'mediation-agreement',
};

/** The documents an act can sign, the newest first. */
export const signable = (
  { documents }: DisputeView,
  command: Act['command'],
): readonly DocumentView[] =>
  documents.filter(({ type }) => type === signedBy[command]).toReversed();
