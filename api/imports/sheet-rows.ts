import { columnOf } from './cell-place.ts';
import { importLimits } from './limits.ts';
import { FileRefusal, type RawCell, type RawRow } from './table-row.ts';
import type { XmlReader } from './xml-events.ts';

interface CellDraft {
  readonly column: number;
  readonly type: string;
  value: string;
  formula: string | null;
}

const SIGNIFICANT_DIGITS = 15;

/** A table program keeps 15 digits; what follows is noise of binary fractions. */
const numberText = (value: string): string => {
  if (/^-?\d{1,15}$/.test(value) || /[eE]/.test(value) || value.trim() === '') return value;
  const read = Number(value);
  return Number.isFinite(read) && /\./.test(value)
    ? String(Number(read.toPrecision(SIGNIFICANT_DIGITS)))
    : value;
};

const cellOf = (draft: CellDraft, strings: readonly string[]): RawCell | null => {
  if (draft.formula !== null) return { kind: 'formula', text: `=${draft.formula}` };
  if (draft.type === 's') {
    const text = strings[Number(draft.value)] ?? '';
    return text === '' ? null : { kind: 'text', text };
  }
  if (draft.value === '') return null;
  if (draft.type === 'e') return { kind: 'error', text: draft.value };
  if (draft.type === 'n') return { kind: 'number', text: numberText(draft.value) };
  return { kind: 'text', text: draft.value };
};

const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true';

/** Turns the XML of a sheet into rows, one at a time; formulas are kept as text and never worked out. */
export class SheetReader implements XmlReader {
  private readonly strings: readonly string[];
  private readonly merged: ReadonlySet<number>;
  private readonly tell: (row: RawRow) => void;
  private rowNo = 0;
  private rowsTold = 0;
  private hidden = false;
  private cells: (RawCell | null)[] = [];
  private cell: CellDraft | null = null;
  private collecting: 'value' | 'formula' | null = null;
  private inPhonetic = false;

  constructor(
    strings: readonly string[],
    merged: ReadonlySet<number>,
    tell: (row: RawRow) => void,
  ) {
    this.strings = strings;
    this.merged = merged;
    this.tell = tell;
  }

  open(name: string, attributes: { readonly [name: string]: string }): void {
    if (name === 'row') this.beginRow(attributes);
    else if (name === 'c') this.beginCell(attributes);
    else if (name === 'v' || name === 't') this.collecting = 'value';
    else if (name === 'f' && this.cell !== null) {
      this.cell.formula = '';
      this.collecting = 'formula';
    } else if (name === 'rPh') this.inPhonetic = true;
  }

  text(text: string): void {
    if (this.cell === null || this.inPhonetic || this.collecting === null) return;
    const limit = importLimits.cellCharacters;
    if (this.collecting === 'formula') {
      this.cell.formula = ((this.cell.formula ?? '') + text).slice(0, limit);
    } else this.cell.value = (this.cell.value + text).slice(0, limit);
  }

  close(name: string): void {
    if (name === 'v' || name === 't' || name === 'f') this.collecting = null;
    else if (name === 'rPh') this.inPhonetic = false;
    else if (name === 'c') this.endCell();
    else if (name === 'row') this.endRow();
  }

  private beginRow(attributes: { readonly [name: string]: string }): void {
    this.rowNo = Number(attributes['r'] ?? this.rowNo + 1);
    this.hidden = isTrue(attributes['hidden']);
    this.cells = [];
  }

  private beginCell(attributes: { readonly [name: string]: string }): void {
    const column = columnOf(attributes['r']) ?? this.cells.length;
    if (column >= importLimits.columns) {
      throw new FileRefusal('columns-wrong', {
        missing: '',
        doubled: '',
        limit: importLimits.columns,
      });
    }
    this.cell = { column, type: attributes['t'] ?? 'n', value: '', formula: null };
  }

  private endCell(): void {
    if (this.cell === null) return;
    while (this.cells.length < this.cell.column) this.cells.push(null);
    this.cells[this.cell.column] = cellOf(this.cell, this.strings);
    this.cell = null;
  }

  private endRow(): void {
    if (!this.cells.some((cell) => cell !== null)) return;
    this.rowsTold += 1;
    if (this.rowsTold > importLimits.rows + 2) {
      throw new FileRefusal('file-too-many-rows', { limit: importLimits.rows });
    }
    const { rowNo, cells, hidden } = this;
    this.tell({ rowNo, cells, hidden, merged: this.merged.has(rowNo) });
  }
}
