import type { Facts } from './facts.ts';
import type { Label } from './labels.ts';
import type { Profile } from './profiles/types.ts';

/** One page's bytes, as opened from a path or a container member. */
export interface Capture {
  /** Path as written into records: relative, NFC, `/` as separator; `!member` appended inside containers. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly at?: number; // Where it lies in its container, in bytes; absent of a file of its own.
  /** Address the crawl states for it (WARC target, a table's `url` column), else null. */
  readonly url: string | null;
  /** ISO 8601 time of the crawl, only where the container states it, else null. */
  readonly capturedAt: string | null;
  /** Encoding stated beside the bytes (HTTP header, MIME part, a table's `charset` column). A hint: bytes may contradict it. */
  readonly charset?: string;
  /** Encoding of a table whose cell this is: `bytes` are then UTF-8 already, and this is what records name. */
  readonly recoded?: string;
  /** What a table's row says beside the text. */
  readonly columns?: Columns;
  readonly textColumn?: string; // Column whose cell this is, where it is said to hold an article's text.
  /** Columns that the user keeps, as one JSON object. */
  readonly origin?: string;
  /** Warnings that records get, such as `truncated`. */
  readonly warnings?: readonly string[];
}

/** A cell of a table: the column's name as printed, the text trimmed and never empty. */
export interface Cell {
  readonly column: string;
  readonly text: string;
  /** The user said that the column is this field: the cell outweighs what the page says. */
  readonly chosen?: boolean;
}

/** Cells that are candidates for fields: the text of a date or of authors is as the table has it. */
export type Columns = Readonly<Partial<Record<'headline' | 'date' | 'source' | 'authors' | 'url', Cell>>>;

/** A capture decoded to text. Offsets everywhere are UTF-16 code units into `text`. */
export interface Source {
  readonly file: string;
  readonly text: string;
  /** Name of the encoding the bytes were read as: `utf-8`, `cp949` … */
  readonly encoding: string;
  /** 0–1: how sure the detection is. */
  readonly confidence: number;
  /** Warnings that decoding has to add to records, such as `mojibake-repaired`. */
  readonly repairs: readonly string[];
  readonly url: string | null;
  readonly capturedAt: string | null;
  /** What a table's row says beside the text; evidence of it is `column:NAME`, line 1. */
  readonly columns?: Columns;
  readonly textColumn?: string; // Column whose cell this is, where it is said to hold an article's text.
  /** Columns that the user keeps, as one JSON object. */
  readonly origin?: string;
}

/** `[start, end)` in UTF-16 code units of a source's text. */
export type Span = readonly [start: number, end: number];

/** The role that a parser sees in the form alone; `line` where the dump is plain text. */
export type BlockKind = 'line' | 'heading' | 'paragraph' | 'listItem' | 'cell' | 'caption' | 'pre';

/** A run of text with one role: a line, an element, or a part of a line. */
export interface Block {
  readonly index: number;
  /** Pieces of the decoded source, in order, never overlapping: `[start, end)` in UTF-16 code units. */
  readonly spans: readonly Span[];
  /** 1-based line of the dump on which the block starts, and the one on which it ends. */
  readonly line: number;
  readonly lastLine: number;
  readonly kind: BlockKind;
  /** Text of the spans after `normalise`. Never empty. */
  readonly text: string;
  /** Spaces before the first character (text dumps); 0 for HTML. */
  readonly indent: number;
  /** Blank lines before it (text dumps); 0 for a part of a line that is not its first. */
  readonly gap: number;
  /** List mark that the flattener printed before the text (`•`, `*`, `-`), else ''. */
  readonly mark: string;
  /** True when the block is not the first of its line: it was cut out of a longer one. */
  readonly glued: boolean;
  /** Element path, for HTML; '' for text. */
  readonly path: string;
  /** Characters of `text` inside links (HTML; 0 for text). */
  readonly linkedChars: number;
  readonly facts: Facts;
}

/** How much a claim weighs, from least to most. */
export type Strength = 'hint' | 'likely' | 'sure';

/** What somebody says of a block; `label.ts` decides between the claims. */
export interface Claim {
  readonly label: Label;
  /** Who: a rule's id, `context:…`, `profile:…`, `model`. */
  readonly by: string;
  readonly strength: Strength;
  readonly because: string;
}

/** A page as parsed, before anybody spoke. */
export interface Page {
  readonly source: Source;
  readonly blocks: readonly Block[];
  /** Names of the repairs that normalising made somewhere in the text, as warnings. */
  readonly repairs: readonly string[];
}

/** One article, several, a list of entries, or no article. */
export type PageKind = 'article' | 'several' | 'list' | 'nothing';

/** What the whole page is: a claim with its reason. */
export interface PageVerdict {
  readonly kind: PageKind;
  readonly by: string;
  readonly because: string;
}

/** A block, with everything said of it and the decision. */
export interface LabelledBlock {
  readonly block: Block;
  readonly label: Label;
  readonly kept: boolean;
  /** Number of the item it belongs to, or null. */
  readonly item: number | null;
  readonly claims: readonly Claim[];
}

/** A page with its blocks labelled, and the items they make. */
export interface LabelledPage {
  readonly page: Page;
  readonly verdict: PageVerdict;
  /** What is known of its site or CMS. */
  readonly profiles: readonly Profile[];
  readonly blocks: readonly LabelledBlock[];
  readonly items: readonly Item[];
}

/** A run of blocks that is one article, or one list entry. */
export interface Item {
  readonly index: number;
  readonly kind: 'article' | 'excerpt';
  /** All blocks from its headline to its last line, whatever their label. */
  readonly blocks: readonly LabelledBlock[];
}

/** Where a field was read: by which rule, on which line (1-based), from what words. */
export interface Evidence {
  readonly by: string;
  readonly line: number;
  readonly text: string;
}

/** A field's value with its evidence; `value` null where words were found but do not make a value (a date without year). */
export interface Reading<T> {
  readonly value: T;
  readonly evidence: Evidence;
}

/** The record that is written. Key order is the order of output. */
export interface Article {
  readonly id: string;
  readonly headline: string | null;
  readonly date: string | null;
  readonly source: string | null;
  readonly authors: readonly string[];
  readonly body: string;
  readonly kind: 'article' | 'excerpt';
  readonly file: string;
  readonly item: number;
  readonly url: string | null;
  readonly published_at: string | null;
  readonly modified_at: string | null;
  readonly captured_at: string | null;
  readonly section: string | null;
  readonly summary: string | null;
  readonly lang: string | null;
  readonly captions: readonly string[];
  readonly rights: string | null;
  readonly encoding: string;
  readonly lines: { readonly first: number; readonly last: number };
  readonly evidence: {
    readonly headline: Evidence | null;
    readonly date: Evidence | null;
    readonly source: Evidence | null;
    readonly authors: Evidence | null;
  };
  readonly hash: string;
  readonly warnings: readonly string[];
  readonly schema: '1';
  /** Columns of a table that the user keeps, as one JSON object; only where some are kept. */
  readonly origin?: string | null;
}

/** The whole answer for one capture: what `run`, `explain` and `check` project from. */
export interface Result {
  readonly labelled: LabelledPage;
  readonly articles: readonly Article[];
}
