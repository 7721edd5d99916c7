import type { Article } from '../types.ts';

/** A way to write articles as text. */
export interface Format {
  readonly name: string;
  /** File endings that ask for it, with the dot. */
  readonly endings: readonly string[];
  /** One record, with its line end; `fields` are the columns to write, in order. */
  record(article: Article, fields: readonly (keyof Article)[]): string;
}
