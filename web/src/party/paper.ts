import type { PaperView, PartyView } from './view.ts';

/** One payment of the agreement. */
export interface Instalment {
  /** 1 for the first; the court's own number for it. */
  readonly no: number;
  readonly payerId: string;
  readonly payeeId: string;
  readonly amountFen: number;
  /** YYYY-MM-DD. */
  readonly dueOn: string;
}

/** A text of the dispute, read so that it can be shown line by line. */
export type Paper =
  | {
      readonly kind: 'agreement';
      readonly clauses: readonly string[];
      readonly instalments: readonly Instalment[];
      readonly isDoneOnTheSpot: boolean;
    }
  | {
      readonly kind: 'facts';
      readonly facts: readonly string[];
      readonly issues: readonly string[];
    }
  | {
      readonly kind: 'record';
      readonly present: readonly string[];
      readonly lines: readonly string[];
    };

type Fields = ReadonlyMap<string, unknown>;

const fieldsOf = (value: unknown): Fields =>
  new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);

const textIn = (fields: Fields, name: string): string => {
  const value = fields.get(name);
  return typeof value === 'string' ? value : '';
};

const textsIn = (fields: Fields, name: string): readonly string[] => {
  const value = fields.get(name);
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
};

const linesOf = (text: string): readonly string[] =>
  text.split('\n').filter((line) => line.trim() !== '');

const instalmentOf = (value: unknown, index: number): Instalment => {
  const fields = fieldsOf(value);
  const amountFen = fields.get('amountFen');
  return {
    no: index + 1,
    payerId: textIn(fields, 'payerId'),
    payeeId: textIn(fields, 'payeeId'),
    amountFen: typeof amountFen === 'number' ? amountFen : 0,
    dueOn: textIn(fields, 'dueOn'),
  };
};

const agreementOf = (fields: Fields): Paper => {
  const instalments: unknown = fields.get('instalments');
  return {
    kind: 'agreement',
    clauses: linesOf(textIn(fields, 'terms')),
    instalments: Array.isArray(instalments) ? instalments.map(instalmentOf) : [],
    isDoneOnTheSpot: fields.get('performedOnTheSpot') === true,
  };
};

/** Reads a document of the view; null for a kind of text this page does not know. */
export const readPaper = ({ type, content }: PaperView): Paper | null => {
  const fields = fieldsOf(content);
  switch (type) {
    case 'mediation-agreement':
      return agreementOf(fields);
    case 'undisputed-facts':
      return { kind: 'facts', facts: textsIn(fields, 'facts'), issues: textsIn(fields, 'issues') };
    case 'session-record':
    case 'hearing-record':
      return {
        kind: 'record',
        present: textsIn(fields, 'present'),
        lines: linesOf(textIn(fields, 'record')),
      };
    default:
      return null;
  }
};

/** The text of this type that counts: its latest version, or null when there is none. */
export const latestPaper = (view: PartyView, type: string): PaperView | null =>
  view.documents
    .filter((each) => each.type === type)
    .reduce<PaperView | null>(
      (latest, each) => (latest !== null && latest.version > each.version ? latest : each),
      null,
    );
