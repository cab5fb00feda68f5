import { longDate, longMoment } from '#i18n/zh-CN/dates';
import { paperFieldText } from '#i18n/zh-CN/papers';
import { signatoryText } from '#i18n/zh-CN/paper-phrases';
import { cite } from '#i18n/zh-CN/statutes';
import { paperSchemas, type PaperField } from '#domain/papers/paper-schemas';
import { isOfMediation, paperSignatories, type Signatory } from '#domain/papers/paper-signatories';
import { dateOf } from '#domain/shared/local-date';
import { mediatorOf, nameOf, partiesOf, type PaperRecord } from './record.ts';
import type { Paper } from './papers.ts';
import type { Said } from './said.ts';

const linesOf = (said: Said): string[] => {
  if (typeof said === 'string') return said.split('\n').filter((line) => line.trim() !== '');
  return [...(said ?? [])];
};

/** The lines of one kind of signatory: everybody it stands for, by name where that is known. */
const linesOfSignatory = (signatory: Signatory, paper: Paper, record: PaperRecord) => {
  const line = (name: string | null, partyId: string | null) => {
    const signed = paper.signedBy.findLast((one) => one.partyId === partyId);
    return {
      signatory,
      label: signatoryText[signatory],
      name,
      signedAt: signed === undefined ? null : longMoment(signed.at),
    };
  };
  switch (signatory) {
    case 'each-party':
      return partiesOf(record).map(({ id, name }) => line(name, id));
    case 'this-party':
      return [line(nameOf(record, paper.partyId ?? ''), paper.partyId)];
    case 'mediator':
      return [line(mediatorOf(record), null)];
    case 'mediation-body':
      return [line(record.mediationBody, null)];
    case 'court':
      return [line(record.row.courtName, null)];
  }
};

/** A paper as it is printed: every field by its name, who signs, the rule it rests on, and the day. */
export const viewPaper = (paper: Paper, record: PaperRecord) => {
  const { type, name, values, missing } = paper;
  const { row, mediationBody } = record;
  const { basis, fields } = paperSchemas[type];
  const on = dateOf(row.now);
  return {
    type,
    name,
    issuer:
      isOfMediation(type) && mediationBody !== '' ? mediationBody : (row.courtName ?? row.courtId),
    number: row.number,
    caseNumber: row.caseNumber,
    title: row.title,
    fields: fields.map((field: PaperField) => ({
      field,
      name: paperFieldText[field],
      lines: linesOf(values[field]),
    })),
    signatures: paperSignatories[type].flatMap((one) => linesOfSignatory(one, paper, record)),
    isUnsigned: missing.length > 0,
    basis: { key: basis, text: cite(basis, on) },
    madeOn: longDate(on),
  };
};
