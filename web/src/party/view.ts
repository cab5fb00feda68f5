import type { showToParty } from '#api/party/view';

/** The dispute as the API shows it to one of its parties. */
export type PartyView = Awaited<ReturnType<typeof showToParty>>;
export type PartyAct = PartyView['acts'][number];
export type PartyEvent = PartyView['timeline'][number];
export type PartyTask = PartyView['tasks'][number];
export type PaperView = PartyView['documents'][number];
export type FieldView = PartyAct['fields'][number];

/** The name of a party of this dispute; empty when there is none with this id. */
export const nameOf = (view: PartyView, partyId: string): string =>
  view.parties.find(({ id }) => id === partyId)?.name ?? '';

/** The act of this kind, when it is the reader's to do; whether it may be done now is in `may`. */
export const actOf = (view: PartyView, command: PartyAct['command']): PartyAct | null =>
  view.acts.find((act) => act.command === command) ?? null;

/** The latest event of this kind that parties are told of; null when there was none. */
export const latestEvent = ({ timeline }: PartyView, kind: PartyEvent['kind']): PartyEvent | null =>
  timeline.filter((event) => event.kind === kind).pop() ?? null;
