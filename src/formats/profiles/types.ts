import type { Article } from '../../types.ts';
import type { Column, Format, Row } from '../types.ts';

/** A record as somebody else's loader wants it. To add one: write its file and its line in `index.ts`. */
export interface Profile {
  /** Name for `--profile`. */
  readonly id: string;
  readonly columns: readonly Column[];
  /** Kinds of records that go in, unless `--kind` says otherwise. */
  readonly kinds?: readonly string[];
  /** How it is written where no format is asked for; absent: a JSON object a line. */
  format?(dataset: string): Format;
  /** `dataset`: the name that the user gives the collection. */
  row(article: Article, dataset: string): Row;
}
