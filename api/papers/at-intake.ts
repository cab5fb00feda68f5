import { longDate } from '#i18n/zh-CN/dates';
import { paperPhrases } from '#i18n/zh-CN/paper-phrases';
import { modeText, trackText } from '#i18n/zh-CN/words';
import { modes } from '#domain/dispute/words';
import { dateOf } from '#domain/shared/local-date';
import { everybodySigned, materialLines, termLine } from './lines.ts';
import { partyLines } from './parties.ts';
import { eventsOf, lastDeadline, lastOf, partiesOf, type PaperRecord } from './record.ts';
import type { Makers } from './said.ts';

const modeName = (mode: string | undefined): string | null => {
  const known = modes.find((each) => each === mode);
  return known === undefined ? null : modeText[known];
};

/** Who said yes to the present offer, and when. */
const consents = (record: PaperRecord) => {
  const offered = lastOf(record, 'offer-made')?.seq ?? 0;
  return eventsOf(record, 'offer-answered').flatMap(({ seq, at, event }) =>
    seq > offered && event.answer === 'consent' ? [{ partyId: event.partyId, at }] : [],
  );
};

/** Papers of the filing window and of the offer of mediation. */
export const intakePapers: Makers<
  'filing-receipt' | 'correction-notice' | 'mediation-notice' | 'service-address'
> = {
  'filing-receipt': (record) => ({
    values: {
      disputeNumber: record.row.number,
      submitter: partiesOf(record).flatMap(({ role, name }) => (role === 'applicant' ? name : [])),
      materials: materialLines(record),
      receivedOn: longDate(dateOf(record.row.receivedAt)),
    },
  }),
  'correction-notice': (record) => {
    const asked = lastOf(record, 'correction-requested');
    if (asked === null) return null;
    const term = lastDeadline(record, 'filing.correction');
    return {
      values: {
        defects: asked.event.defects,
        term: term && paperPhrases.until(term.dueOn),
        consequence: paperPhrases.correctionConsequence,
      },
    };
  },
  'mediation-notice': (record) => {
    const { track } = record.state;
    if (track === null || lastOf(record, 'offer-made') === null) return null;
    const signedBy = consents(record);
    return {
      signedBy,
      values: {
        parties: partyLines(record),
        track: [trackText[track].name, trackText[track].hint],
        term: termLine(record),
        rights: paperPhrases.rights,
        rightToRefuse: paperPhrases.rightToRefuse,
        cost: paperPhrases.cost,
        mode: modeName(lastOf(record, 'diverted')?.event.mode),
        choiceOfMediator: paperPhrases.choiceOfMediator,
        shamWarning: paperPhrases.shamWarning,
        signedAt: everybodySigned(record, signedBy),
      },
    };
  },
  'service-address': (record, partyId) => {
    const party = partiesOf(record).find(({ id }) => id === partyId);
    if (party === undefined) return null;
    const { name, address, phone, email, eService } = party;
    const { yes, no } = paperPhrases.eService;
    return {
      values: {
        recipient: name,
        address,
        phone,
        eService: [eService ? yes : no, ...(email === null ? [] : [paperPhrases.email(email)])],
        consequence: paperPhrases.addressConsequence,
        signedAt: null,
      },
    };
  },
};
