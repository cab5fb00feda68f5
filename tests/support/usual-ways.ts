import { clerk, mediator, ordinary, Play, say } from './procedure.ts';

/** A dispute with both consents, on the entrusted track, waiting for a mediator. */
export const consented = (receivedAt = '2026-03-02 10:00', on = '2026-03-03'): Play =>
  new Play(receivedAt)
    .does(`${on} 09:00`, clerk, say.divert('entrusted'))
    .does(`${on} 10:00`, ordinary('a'), say.consent('a'))
    .does(`${on} 11:00`, ordinary('b'), say.consent('b'));

/** The same, with a mediator who has accepted on the day named. */
export const mediating = (acceptedOn: string, receivedAt?: string, on?: string): Play =>
  consented(receivedAt, on)
    .designated(`${acceptedOn} 08:00`, 'm1', 'court-embedded')
    .does(`${acceptedOn} 09:00`, mediator(), say.accept);
