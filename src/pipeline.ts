import { label } from './label.ts';
import { articlesOf } from './fields/index.ts';
import { parse } from './parsers/index.ts';
import type { Result, Source } from './types.ts';

/** READ FIRST: the stages in order. Pure and synchronous; the doors (opening, writing) are elsewhere. */
export function clean(source: Source): Result {
  const page = parse(source);
  const labelled = label(page);
  return { labelled, articles: articlesOf(labelled) };
}
