import { articlesOf } from './fields/index.ts';
import { label } from './label.ts';
import { bodyOdds } from './model/index.ts';
import { type Markup, parse } from './parsers/index.ts';
import type { Result, Source } from './types.ts';

/** How a source is read. */
export interface CleanOptions {
  /** `auto` (default) looks whether the text is HTML. */
  readonly markup?: Markup;
  /** Phrases of page furniture speak (default), or structure alone decides. */
  readonly phrases?: boolean;
  /** The learned labeller speaks (default). */
  readonly model?: boolean;
}

/** READ FIRST: the stages in order. Pure and synchronous; the doors (opening, writing) are elsewhere. */
export function clean(source: Source, { markup = 'auto', phrases = true, model = true }: CleanOptions = {}): Result {
  const page = parse(source, markup);
  const labelled = label(page, { phrases, odds: model ? bodyOdds(page) : null });
  return { labelled, articles: articlesOf(labelled) };
}
