import { articlesOf } from './fields/index.ts';
import { turnPage } from './known.ts';
import { label } from './label.ts';
import type { Rules } from './learnt/types.ts';
import { learntFrom } from './learnt/voice.ts';
import { bodyOdds } from './model/index.ts';
import { type Markup, parse } from './parsers/index.ts';
import { profiles as list } from './profiles/index.ts';
import type { Profiles } from './profiles/voice.ts';
import type { LabelledPage, Result, Source } from './types.ts';

/** How a source is read. */
export interface CleanOptions {
  /** `auto` (default) looks whether the text is HTML. */
  readonly markup?: Markup;
  /** Phrases of page furniture speak (default), or structure alone decides. */
  readonly phrases?: boolean;
  /** The learned labeller speaks (default). */
  readonly model?: boolean;
  /** Rules as data (`--rules`): what is known of sites speaks too. */
  readonly rules?: Rules | null;
  /** Profiles of sites and CMSs speak (default: those that need no help from outside); null: none. */
  readonly profiles?: Profiles | null;
}

const own: Profiles = { list, select: null };

/** READ FIRST: the stages in order. Pure and synchronous; the doors (opening, writing) are elsewhere. */
export function clean(
  source: Source,
  { markup = 'auto', phrases = true, model = true, rules = null, profiles = own }: CleanOptions = {},
): Result {
  turnPage();
  const page = parse(source, markup);
  const learnt = rules && learntFrom(rules);
  const voices = { phrases, odds: model ? bodyOdds(page) : null, profiles };
  const projected = (labelled: LabelledPage): Result => ({ labelled, articles: articlesOf(labelled) });
  const result = projected(label(page, { ...voices, learnt: learnt?.ofPage(page) ?? null }));
  // A page without an address: whose it is was not known before it was read.
  const again = learnt?.ofOutlet(page, result.articles[0]?.source ?? null) ?? null;
  return again ? projected(label(page, { ...voices, learnt: again })) : result;
}
