import type { Block } from '../../types.ts';

/** A value that a page states for a field: who says it, where (1-based line of the dump), in what words. */
export interface Candidate {
  readonly value: string;
  /** `json-ld:headline`, `meta:og:title`, `microdata:datePublished`, `time`, `h1`, `title`, `url` … */
  readonly by: string;
  readonly line: number;
  readonly text: string;
  /** The block that prints it, where one does. */
  readonly block?: Block;
  /** Row of its element, where names of elements tell more. */
  readonly element?: number;
}

/** All that a page of HTML states of its article beside the text, in the order of trust within each source. */
export interface Stated {
  readonly headlines: readonly Candidate[];
  /** When it was published; when it was changed. As written: ISO 8601 or any other form. */
  readonly published: readonly Candidate[];
  readonly modified: readonly Candidate[];
  readonly authors: readonly Candidate[];
  readonly sources: readonly Candidate[];
  readonly urls: readonly Candidate[];
  readonly sections: readonly Candidate[];
}
