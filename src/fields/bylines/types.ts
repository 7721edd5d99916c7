/** An outlet as printed in a line. `name` is canonical where the outlet is known, else what is printed. */
export interface OutletReading {
  readonly name: string;
  /** The words (or the address) it was read from. */
  readonly text: string;
  /** Offset of those words in the text that was read, in UTF-16 units. */
  readonly start: number;
  readonly by: 'byline' | 'mail' | 'domain';
}

/** A person who wrote. `text` is `name` with the title printed right after it; `[start, end)` is where it stands. */
export interface AuthorReading {
  readonly name: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A wire lead or byline tag at the head of a paragraph. */
export interface LeadReading {
  /** Where the paragraph's own text begins. */
  readonly end: number;
  readonly authors: readonly string[];
  readonly outlet: OutletReading | null;
  /** The lead as printed. */
  readonly text: string;
  readonly by: string;
}

/** A line that says who wrote, or who published, and little else. */
export interface BylineReading {
  readonly authors: readonly AuthorReading[];
  readonly outlet: OutletReading | null;
  readonly mails: readonly string[];
  /** Nothing but byline: false where a rights notice or a promotion follows on the same line. */
  readonly whole: boolean;
  readonly by: string;
}

/** Byline, credit, mail or notice glued to the end of a paragraph. */
export interface TailReading {
  /** Where the paragraph's own text ends. */
  readonly start: number;
  /** The tail as printed. */
  readonly text: string;
  readonly authors: readonly string[];
  readonly outlet: OutletReading | null;
  readonly mails: readonly string[];
  readonly by: string;
}
