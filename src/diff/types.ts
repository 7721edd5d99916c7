import type { Article } from '../types.ts';

/** A record of an output, as far as it is compared. */
export type Written = Omit<Article, 'schema' | 'origin'>;

/** A field that is not what it was. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A record by where it stands. */
export interface Named {
  readonly file: string;
  readonly item: number;
  readonly headline: string | null;
  /** Characters of the body. */
  readonly length: number;
}

/** What became of one article between two outputs. */
export type Change =
  | { readonly kind: 'added'; readonly site: string; readonly after: Named }
  | { readonly kind: 'gone'; readonly site: string; readonly before: Named }
  | {
      /** `moved`: the same text from another file. */
      readonly kind: 'changed' | 'moved';
      readonly site: string;
      readonly before: Named;
      readonly after: Named;
      readonly fields: readonly FieldChange[];
      /** Null where the bodies are equal. */
      readonly body: readonly Piece[] | null;
    }
  /** One article of before is several now. */
  | { readonly kind: 'split'; readonly site: string; readonly before: Named; readonly parts: readonly Named[] }
  /** Several of before are one now. */
  | { readonly kind: 'merged'; readonly site: string; readonly parts: readonly Named[]; readonly after: Named };

/** A run of words of a body: in both, only before, or only after. */
export interface Piece {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Articles of one site by what became of them. */
export interface SiteSummary {
  same: number;
  changed: number;
  moved: number;
  added: number;
  gone: number;
  split: number;
  merged: number;
  /** Field → articles in which it changed; `body` too. */
  readonly fields: Record<string, number>;
}
