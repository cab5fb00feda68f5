/** One cell as the file gives it; what it means is decided by its column. */
export interface RawCell {
  readonly kind: 'text' | 'number' | 'formula' | 'error';
  readonly text: string;
}

/** One row of a table, its number as the table program shows it. */
export interface RawRow {
  readonly rowNo: number;
  readonly cells: readonly (RawCell | null)[];
  readonly hidden: boolean;
  readonly merged: boolean;
}

/** Why a file is refused as a whole. The codes are those of `#domain/problem-codes`. */
export type FileRefusalCode =
  | 'file-empty'
  | 'file-too-large'
  | 'file-inflates-too-much'
  | 'file-kind-refused'
  | 'file-not-what-it-says'
  | 'file-quarantined'
  | 'template-version-wrong'
  | 'columns-wrong'
  | 'file-too-many-rows'
  | 'bad-encoding'
  | 'encoding-unconfirmed';

export type FileRefusalParams = { readonly [name: string]: string | number };

/** Thrown while a file is read, however deep; the route turns it into its answer. */
export class FileRefusal extends Error {
  readonly code: FileRefusalCode;
  readonly params: FileRefusalParams;
  /** The first lines as they would be read, for the person who has to confirm; never logged. */
  readonly preview: string | null;

  constructor(
    code: FileRefusalCode,
    params: FileRefusalParams = {},
    preview: string | null = null,
  ) {
    super(code);
    this.name = 'FileRefusal';
    this.code = code;
    this.params = params;
    this.preview = preview;
  }
}
