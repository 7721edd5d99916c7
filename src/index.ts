import { decode } from './encodings/index.ts';
import { type Explanation, explanationOf } from './formats/explanation.ts';
import type { Markup } from './parsers/index.ts';
import { clean as cleanSource } from './pipeline.ts';
import { siteProfiles } from './profiles/door.ts';
import type { Article, Result, Source } from './types.ts';

export { DumpError } from './errors.ts';
export type { Facts } from './facts.ts';
export type { BlockExplanation, Explanation } from './formats/explanation.ts';
export { type Label, labels } from './labels.ts';
export type { Place, Profile } from './profiles/types.ts';
export { cleanPaths, type PathOptions } from './stream.ts';
export type * from './types.ts';
export { version } from './version.ts';

/** What is known of a dump besides its content. */
export interface CleanOptions {
  /** Written into records as `file`, and part of their ids. Default: `dump`. */
  readonly file?: string;
  /** Reads bytes as this encoding instead of detecting it. */
  readonly encoding?: string;
  /** The page's address, where the caller knows it. */
  readonly url?: string;
  /** ISO 8601 time at which the page was fetched. */
  readonly capturedAt?: string;
  /** Whether what is known of sites and CMSs is used (default true). */
  readonly profiles?: boolean;
}

/** What is known of a text besides its words. */
export type TextOptions = Omit<CleanOptions, 'encoding'>;

function sourceOf(dump: Uint8Array | string, options: CleanOptions): Source {
  const about = { file: options.file ?? 'dump', url: options.url ?? null, capturedAt: options.capturedAt ?? null };
  if (typeof dump !== 'string') return decode({ ...about, bytes: dump }, options.encoding);
  const text = dump.toWellFormed().replace(/^\ufeff/, '');
  return { ...about, text, encoding: 'utf-8', confidence: 1, repairs: [] };
}

/**
 * Cleans one dump: the articles found in it and every block with its label.
 * Bytes are decoded first; a string is taken as it is. Throws DumpError when bytes are empty, binary or of no known encoding.
 */
export function clean(dump: Uint8Array | string, options: CleanOptions = {}): Result {
  return cleanSource(sourceOf(dump, options), { profiles: options.profiles === false ? null : siteProfiles });
}

function articlesIn(text: string, markup: Markup, options: TextOptions): readonly Article[] {
  return cleanSource(sourceOf(text, options), { markup, profiles: options.profiles === false ? null : siteProfiles })
    .articles;
}

/** The articles in a page that was flattened to text, whatever signs stand in it, in the order of the page; [] when there is none. */
export function cleanText(text: string, options: TextOptions = {}): readonly Article[] {
  return articlesIn(text, 'text', options);
}

/** The articles in a page of HTML, or in a piece of one, in the order of the page; [] when there is none. */
export function cleanHtml(html: string, options: TextOptions = {}): readonly Article[] {
  return articlesIn(html, 'html', options);
}

/** What the page is, and for every block its label, who said so and why. Throws DumpError as `clean` does. */
export function explain(dump: Uint8Array | string, options: CleanOptions = {}): Explanation {
  return explanationOf(clean(dump, options).labelled);
}
