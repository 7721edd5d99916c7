import type { Article, LabelledPage, Span } from '../types.ts';
import type { Sites } from './baseline/types.ts';
import type { SketchIndex } from './sketch.ts';

/** How bad a finding is: `error` fails the gate, `warning` and `note` do not unless a baseline or `--max` says so. */
export type Severity = 'error' | 'warning' | 'note';

/** One capture as a check sees it: everything the pipeline made of it, or a finished record. */
export interface Seen {
  /** As findings name it: relative to the root, `/` between parts, `!member` inside containers. */
  readonly file: string;
  /** Why it could not be read, else null. Then there is no text, no page and no article. */
  readonly unreadable: string | null;
  /** The decoded text; '' for what could not be read and for finished records. */
  readonly text: string;
  /** The capture's bytes; empty for finished records. */
  readonly bytes: Uint8Array;
  readonly encoding: string;
  /** Repairs that decoding and normalising made. */
  readonly repairs: readonly string[];
  readonly capturedAt: string | null;
  /** Null for what could not be read and for finished records. */
  readonly page: LabelledPage | null;
  readonly articles: readonly Article[];
  /** Line of the JSONL file on which the record stands; null for dumps. */
  readonly recordLine: number | null;
  /** The record as it stands in its file; null for dumps. */
  readonly record: Readonly<Record<string, unknown>> | null;
  /** Host of its address, else its outlet, else `*`: pages of one site are compared with one another. */
  readonly site: string;
}

/** What a check has to say of a place. */
export interface Remark {
  /** `unexpected X, expected Y` */
  readonly message: string;
  /** 1-based. */
  readonly line: number;
  /** UTF-16 offsets into the decoded text, where the place is narrower or wider than its line. */
  readonly span?: Span;
  /** The words that the finding is about, where the line's own text is not it: they tell old findings from new ones. */
  readonly words?: string;
}

/** Bytes of the dump, `[start, end)`. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** A place as reports show it: it needs no dump at hand any more. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
  /** 1-based column in UTF-16 units; null where the finding is about the whole line or more. */
  readonly column: number | null;
  readonly bytes: ByteRange | null;
  /** Text of the line, cut around the column; '' where there is none. */
  readonly excerpt: string;
  /** Place of the column in the excerpt, and how many UTF-16 units are meant. */
  readonly mark: { readonly at: number; readonly length: number } | null;
}

/** A remark with its place. */
export interface Placed extends Place {
  readonly message: string;
  /** What tells it from others on the same file, wherever its line has moved to. */
  readonly words: string;
}

/** What checks know when they look at one capture by itself: plain data. */
export interface Given {
  /** Day, `YYYY-MM-DD`, after which a date lies in the future. */
  readonly asOf: string;
  /** Languages that texts may be in; none: what the baseline knows, else any. */
  readonly languages: readonly string[];
  /** The baseline's. */
  readonly sites: Sites;
}

/** What was there before this run. */
export interface Past {
  readonly sites: Sites;
  /** Articles that must not come again. */
  readonly known: SketchIndex;
}

/** The part of a check that looks at all captures together, in their order. */
export interface Join<Note> {
  take(note: Note): readonly Placed[];
  /** `run`: what the sites' pages of this run look like. */
  end?(run: Sites): readonly Placed[];
}

/** `note` says in plain data what of a capture is to be held against the others; null when nothing is. */
export interface Across<Note = unknown> {
  note(seen: Seen): Note | null;
  join(past: Past): Join<Note>;
}

/** One habit of unsound dumps. To add one: write its file and its line in `index.ts`. */
export interface Check {
  readonly id: string;
  readonly severity: Severity;
  /** Silent unless the configuration gives it a severity. */
  readonly off?: true;
  /** Sound pages may show it too: where the baseline's pages often do, it counts once their share has grown. */
  readonly usual?: true;
  /** What `--max NAME=5%` is a share of. */
  readonly per: 'dump' | 'article';
  /** One sentence: what it finds. */
  readonly means: string;
  /** One sentence: what to do about it. */
  readonly advice: string;
  /** Looks at one capture by itself. */
  look?(seen: Seen, given: Given): readonly Remark[];
  readonly across?: Across;
}

/** A remark with all that reporters print of it. */
export interface Finding extends Place {
  readonly check: string;
  readonly severity: Severity;
  readonly message: string;
  /** How to silence it. */
  readonly silence: string;
  /** Equal for equal findings of equal files. */
  readonly fingerprint: string;
}
