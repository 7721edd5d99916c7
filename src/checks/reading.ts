import type { Article } from '../types.ts';
import { type PageFacts, pageFacts } from './baseline/census.ts';
import { checks } from './index.ts';
import { placed } from './place.ts';
import { nameOf } from './remark.ts';
import type { Lens } from './settings.ts';
import { isSilent, silenceIn } from './silence.ts';
import { sketchOf } from './sketch.ts';
import type { Check, Placed, Seen } from './types.ts';

/** What is left of a capture once every check has looked at it: plain data. */
export interface Reading {
  readonly file: string;
  /** Its articles, list entries aside. */
  readonly articles: number;
  /** Check → remarks on it. */
  readonly remarks: Readonly<Record<string, readonly Placed[]>>;
  /** Check → what it holds against other captures. */
  readonly notes: Readonly<Record<string, unknown>>;
  /** What a baseline and the report's charts keep. */
  readonly facts: PageFacts | null;
  /** Article by its name → sketch, for the baseline; of articles too short for one, none. */
  readonly sketches: Readonly<Record<string, string>>;
  /** Article → its day, null where it has none. */
  readonly days: readonly (string | null)[];
}

function remarksOf(check: Check, seen: Seen, { given }: Lens): readonly Placed[] {
  const remarks = check.look?.(seen, given) ?? [];
  return remarks.map((remark) => placed(seen, remark));
}

function sketchesOf(seen: Seen, articles: readonly Article[]): Readonly<Record<string, string>> {
  const named = articles.map((article) => [nameOf(seen, article), sketchOf(article.body)] as const);
  return Object.fromEntries(named.flatMap(([name, sketch]) => (sketch === null ? [] : [[name, sketch]])));
}

/** Lets every check that is not silent look at a capture. A pointer that stands for a dump has nothing else to be said of it. */
export function readingOf(seen: Seen, lens: Lens): Reading {
  const silence = silenceIn(seen.text);
  const remarks: Record<string, readonly Placed[]> = {};
  const notes: Record<string, unknown> = {};
  for (const check of checks as readonly Check[]) {
    if (lens.levels.get(check.id) === 'off' || isSilent(silence, check.id, 0)) continue;
    const said = remarksOf(check, seen, lens).filter(({ line }) => !isSilent(silence, check.id, line));
    if (said.length > 0) remarks[check.id] = said;
    if (remarks['lfs-pointer']) break;
    const note = check.across?.note(seen) ?? null;
    if (note !== null) notes[check.id] = note;
  }
  const found = (checks as readonly Check[]).filter(({ id, usual }) => usual && remarks[id]).map(({ id }) => id);
  const articles = seen.articles.filter(({ kind }) => kind === 'article');
  return {
    ...{ file: seen.file, articles: articles.length, remarks, notes, facts: pageFacts(seen, found) },
    sketches: sketchesOf(seen, articles),
    days: articles.map(({ date }) => date),
  };
}
