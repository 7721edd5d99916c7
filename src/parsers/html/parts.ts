import { type Facts, factsOf } from '../../facts.ts';
import { oneString } from '../../known.ts';
import type { Span } from '../../types.ts';
import type { Draft } from './drafts.ts';
import { Folder } from './fold.ts';
import { rolesIn } from './roles.ts';

/** A draft as a block will say it. */
interface Folded {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly linkedChars: number;
  /** Offsets in `text` and in the source of its pieces, one after another; empty where not asked for. */
  readonly trace: readonly number[];
}

/** What becomes one block. */
export interface Piece extends Folded {
  readonly draft: Draft;
  readonly facts: Facts;
  /** It is not the first of its paragraph. */
  readonly glued: boolean;
}

const NO_TRACE: readonly number[] = [];

/** Normalises a draft's runs; counts the linked signs, blanks inside links among them. */
function fold(text: string, draft: Draft, traced: boolean): Folded {
  const folder = new Folder();
  if (traced) folder.trace = [];
  const spans: Span[] = [];
  let linkedChars = 0;
  for (let i = 0; i < draft.count; i++) {
    const start = draft.starts[i] as number;
    const end = draft.ends[i] as number;
    const before = folder.text.length;
    const written = folder.add(text, start, end);
    if (draft.linked[i]) linkedChars += draft.linked[i - 1] ? folder.text.length - before : written;
    spans.push([start, end]);
  }
  return { text: oneString(folder.text), spans, linkedChars, trace: folder.trace ?? NO_TRACE };
}

/**
 * Parts of a draft, cut at offsets of its normalised text.
 * @param cuts ascending, none at 0 or at the end
 */
function partsOf(text: string, draft: Draft, cuts: readonly number[]): Draft[] {
  const { trace } = fold(text, draft, true);
  const parts: Draft[] = [];
  let from = draft.starts[0] as number;
  let at = 0;
  for (const cut of cuts) {
    while (at + 2 < trace.length && (trace[at + 2] as number) <= cut) at += 2;
    const to = (trace[at + 1] as number) + cut - (trace[at] as number);
    parts.push(draft.part(text, from, to));
    from = to;
  }
  parts.push(draft.part(text, from, draft.ends[draft.count - 1] as number));
  (parts[0] as Draft).breaks = draft.breaks;
  for (const part of parts) part.trim(text);
  return parts;
}

/** Every field by name: most of what a page says passes here, and all of it in one shape. */
const pieceOf = ({ text, spans, linkedChars, trace }: Folded, draft: Draft, facts: Facts, glued: boolean): Piece => ({
  text,
  spans,
  linkedChars,
  trace,
  draft,
  facts,
  glued,
});

/** From here on a link is no title: a list may put a whole story inside one. In UTF-16 units. */
const STORY = 400;

/**
 * The blocks that a finished draft makes: none where it says nothing, several where a paragraph holds several roles.
 * @param prose whether it may be cut; headings are not, nor is what is mostly link, unless a whole story is inside it or it ends in a
 *   bracket, as a teaser with a promotion behind it
 */
export function piecesOf(text: string, draft: Draft, prose: boolean): Piece[] {
  draft.trim(text);
  const folded = fold(text, draft, false);
  if (folded.text === '') return [];
  const facts = factsOf(folded.text);
  const linked = folded.linkedChars * 2 >= folded.text.length;
  const tells = !linked || folded.text.length >= STORY || folded.text.endsWith(']');
  const cuts = prose && tells ? rolesIn(folded.text, facts) : [];
  if (cuts.length === 0) return [pieceOf(folded, draft, facts, false)];
  return partsOf(text, draft, cuts)
    .map((part) => ({ part, words: fold(text, part, false) }))
    .filter(({ words }) => words.text !== '')
    .map(({ part, words }, i) => pieceOf(words, part, factsOf(words.text), i > 0));
}
