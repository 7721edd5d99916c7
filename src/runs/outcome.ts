import { decode } from '../encodings/index.ts';
import { DumpError } from '../errors.ts';
import type { Label } from '../labels.ts';
import type { Rules } from '../learnt/types.ts';
import type { PersonalKind } from '../personal.ts';
import { clean } from '../pipeline.ts';
import { siteProfiles } from '../profiles/door.ts';
import type { Article, Capture, LabelledPage, PageKind } from '../types.ts';
import { addTo } from './counts.ts';
import { judged, type Redacted, redacted } from './retouch.ts';

/** One capture's line in the ledger. Null where reading did not get that far. */
export interface LedgerEntry {
  readonly file: string;
  readonly encoding: string | null;
  readonly page: PageKind | null;
  readonly by: string | null;
  readonly because: string | null;
  /** Records written, by kind. */
  readonly articles: number;
  readonly excerpts: number;
  /** Label → lines that did not get into a body. */
  readonly dropped: Readonly<Partial<Record<Label, number>>>;
  /** Personal data that were replaced, by kind (`--redact`). */
  readonly redacted: Redacted;
  /** Why there is no record, when there is none. */
  readonly why: string | null;
  /** Why it could not be read, else null. */
  readonly quarantined: string | null;
}

/** What became of one capture. */
export interface Outcome {
  readonly records: readonly Article[];
  readonly entry: LedgerEntry;
}

/** Which records are wanted, and how bytes are read. */
export interface Choice {
  readonly encoding: string | undefined;
  readonly kinds: readonly string[] | undefined;
  readonly langs: readonly string[] | undefined;
  /** Characters of the body, at least. */
  readonly minLength: number;
  /** Rules of the user's (`--rules`). */
  readonly rules?: Rules | null;
  /** Without site profiles where false (`--no-profiles`). */
  readonly profiles?: boolean;
  /** Personal data to replace (`--redact`). */
  readonly redact?: readonly PersonalKind[] | undefined;
  /** Day, `YYYY-MM-DD`, after which no article was published (`--as-of`). */
  readonly asOf?: string | undefined;
  /** Records carry the columns that the user keeps. */
  readonly keepsColumns?: boolean;
}

/** Lines by label of the blocks that were dropped. */
function droppedLines({ blocks }: LabelledPage): Partial<Record<Label, number>> {
  const lines: Partial<Record<Label, number>> = {};
  for (const { kept, label, block } of blocks) {
    if (!kept) lines[label] = (lines[label] ?? 0) + block.lastLine - block.line + 1;
  }
  return lines;
}

/** `ko` takes `ko` and `ko-KR`. */
function speaks(lang: string | null, langs: readonly string[]): boolean {
  return lang !== null && langs.some((wanted) => lang === wanted || lang.startsWith(`${wanted}-`));
}

/** Why a record is left out on the user's wish, or undefined when it is wanted. */
function leftOut({ kind, lang, body }: Article, { kinds, langs, minLength }: Choice): string | undefined {
  if (kinds && !kinds.includes(kind)) return '--kind';
  if (langs && !speaks(lang, langs)) return '--lang';
  if (minLength > 0 && [...body].length < minLength) return '--min-length';
  return undefined;
}

function whyNothing(page: LabelledPage, articles: readonly Article[], choice: Choice): string {
  const wishes = new Set(articles.map((article) => leftOut(article, choice)));
  return wishes.size > 0 ? `left out by ${[...wishes].join(', ')}` : page.verdict.because;
}

/** A capture that could not be read. */
export function quarantine({ file, reason }: DumpError): Outcome {
  const unread = { encoding: null, page: null, by: null, because: null };
  return {
    records: [],
    entry: { file, ...unread, articles: 0, excerpts: 0, dropped: {}, redacted: {}, why: null, quarantined: reason },
  };
}

/** Records as the user wishes them to be, and what was replaced in them. */
function retouched(articles: readonly Article[], { asOf, redact }: Choice): { records: Article[]; counts: Redacted } {
  const inTime = articles.map((article) => (asOf === undefined ? article : judged(article, asOf)));
  if (redact === undefined) return { records: inTime, counts: {} };
  const all = inTime.map((article) => redacted(article, redact));
  const counts: Record<string, number> = {};
  for (const one of all) addTo(counts, one.counts);
  return { records: all.map(({ article }) => article), counts };
}

function read(capture: Capture, choice: Choice): Outcome {
  const source = decode(capture, choice.encoding);
  const { labelled, articles } = clean(source, {
    rules: choice.rules ?? null,
    profiles: choice.profiles === false ? null : siteProfiles,
  });
  const origin = choice.keepsColumns ? { origin: source.origin ?? null } : {};
  const wanted = articles
    .filter((article) => leftOut(article, choice) === undefined)
    .map((article) => ({ ...article, ...origin }));
  const { records, counts } = retouched(wanted, choice);
  const written = records.filter(({ kind }) => kind === 'article').length;
  const { kind: page, by, because } = labelled.verdict;
  const entry: LedgerEntry = {
    file: capture.file,
    encoding: source.encoding,
    page,
    by,
    because,
    articles: written,
    excerpts: records.length - written,
    dropped: droppedLines(labelled),
    redacted: counts,
    why: records.length > 0 ? null : whyNothing(labelled, articles, choice),
    quarantined: null,
  };
  return { records, entry };
}

/** Cleans one capture. Never throws for what it holds: what cannot be read, or what the program itself trips over, is quarantined. */
export function outcomeOf(capture: Capture | DumpError, choice: Choice): Outcome {
  if (capture instanceof DumpError) return quarantine(capture);
  try {
    return read(capture, choice);
  } catch (error) {
    if (error instanceof DumpError) return quarantine(new DumpError(capture.file, error.reason));
    return quarantine(new DumpError(capture.file, `internal error: ${(error as Error).message}`));
  }
}
