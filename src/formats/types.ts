/** What a column holds. A date is `YYYY-MM-DD`; an integer fits 32 bits. */
export type Type = 'string' | 'date' | 'integer' | { readonly list: Type } | { readonly struct: readonly Column[] };

/** A column of the output: every row has it. */
export interface Column {
  readonly name: string;
  readonly type: Type;
  /** Whether a row may have null there. */
  readonly nullable: boolean;
}

/** The program that made records, as `--version --json` names it: of equal makers, equal dumps give equal records. */
export interface Maker {
  readonly version: string;
  readonly model: string;
  readonly rules: string;
}

/** One record as it is written: column → value. */
export type Row = Readonly<Record<string, unknown>>;

/** A way to write rows as text. */
export interface Format {
  readonly name: string;
  /** File endings that ask for it, with the dot. */
  readonly endings: readonly string[];
  /** Reads as running text: made of the record's own fields, so no profile goes with it. */
  readonly prose?: true;
  /** Rows are packed by columns; `record` is then only the way to the packer. */
  readonly packed?: true;
  /** What stands before the first row. */
  head?(columns: readonly Column[]): string;
  /** What stands between two rows, where a row's end is not enough. */
  readonly between?: string;
  /** What stands behind the last row. */
  readonly tail?: string;
  /** One row, with its line end. */
  record(row: Row, columns: readonly Column[]): string;
}
