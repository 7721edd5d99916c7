import { articlesOf } from './fields/index.ts';
import { label } from './label.ts';
import { type Markup, parse } from './parsers/index.ts';
import type { Result, Source } from './types.ts';

/** How a source is read. */
export interface CleanOptions {
  /** `auto` (default) looks whether the text is HTML. */
  readonly markup?: Markup;
  /** Phrases of page furniture speak (default), or structure alone decides. */
  readonly phrases?: boolean;
}

/** READ FIRST: the stages in order. Pure and synchronous; the doors (opening, writing) are elsewhere. */
export function clean(source: Source, { markup = 'auto', phrases = true }: CleanOptions = {}): Result {
  const page = parse(source, markup);
  const labelled = label(page, phrases);
  return { labelled, articles: articlesOf(labelled) };
}
