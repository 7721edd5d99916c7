import type { Block } from '../src/types.ts';
import type { Sample } from './gold.ts';
import { tokensOf } from './tokens.ts';

/** Words that a block needs to be found by itself, and blocks that a shorter one may be away from such a block. */
const SURE = 8;
const REACH = 15;
const NEXT = 40;

type Snippets = NonNullable<Sample['snippets']>;

/** For each block the share of it that is body text, and whether it teaches at all (0 or 1). */
export interface Answers {
  readonly share: Float32Array;
  readonly teaches: Float32Array;
  /** Words of each block. */
  readonly words: Float32Array;
  /** Share of the right text that was found in the blocks. */
  readonly visible: number;
}

/** The right text as words, and where each run of four words stands in it. */
class Right {
  readonly tokens: readonly string[];
  private readonly runs = new Map<string, number[]>();

  constructor(texts: readonly string[]) {
    this.tokens = texts.flatMap((text) => [...tokensOf(text), '\n']);
    for (let i = 0; i + 4 <= this.tokens.length; i++) {
      const key = this.tokens.slice(i, i + 4).join(' ');
      const places = this.runs.get(key);
      if (places) places.push(i);
      else this.runs.set(key, [i]);
    }
  }

  /** Share of the runs of a text that stand here, and the place of the first, after `from` if it can be. */
  find(tokens: readonly string[], from: number): { share: number; place: number } {
    const count = tokens.length - 3;
    let found = 0;
    let place = -1;
    for (let i = 0; i < count; i++) {
      const places = this.runs.get(tokens.slice(i, i + 4).join(' '));
      if (!places) continue;
      found++;
      if (place < 0) place = (places.find((at) => at >= from) ?? (places[0] as number)) - i;
    }
    return { share: count > 0 ? found / count : 0, place };
  }

  /** Whether the words stand in order between two places. */
  holds(tokens: readonly string[], from: number, to: number): boolean {
    for (let at = Math.max(0, from); at + tokens.length <= Math.min(this.tokens.length, to); at++)
      if (tokens.every((token, k) => token === this.tokens[at + k])) return true;
    return false;
  }
}

interface Found {
  readonly share: number;
  readonly place: number;
  readonly count: number;
}

function anchorsOf(right: Right, tokens: readonly string[][]): Array<Found | null> {
  let from = 0;
  return tokens.map((words) => {
    if (words.length < SURE) return null;
    const { share, place } = right.find(words, from);
    if (share < 0.2) return null;
    if (share >= 0.5) from = place + words.length;
    return { share, place, count: words.length };
  });
}

/** Of blocks that hold the same words only the one among most of the text counts. */
function dropEchoes(anchors: Array<Found | null>): void {
  const density = anchors.map((_, i) =>
    anchors.slice(Math.max(0, i - 8), i + 9).reduce((sum, found) => sum + (found ? found.share * found.count : 0), 0),
  );
  const best = new Map<number, number>();
  anchors.forEach((found, i) => {
    if (!found) return;
    const other = best.get(found.place);
    if (other === undefined) best.set(found.place, i);
    else if ((density[i] as number) > (density[other] as number)) {
      anchors[other] = null;
      best.set(found.place, i);
    } else anchors[i] = null;
  });
}

const near = (anchors: ReadonlyArray<Found | null>, i: number, step: number): Found | null => {
  for (let k = 1; k <= REACH; k++) {
    const found = anchors[i + k * step];
    if (found && found.share >= 0.5) return found;
  }
  return null;
};

/** Whether a short block's words stand between those of the blocks around it. */
function isBetween(right: Right, anchors: ReadonlyArray<Found | null>, tokens: readonly string[], i: number): boolean {
  const before = near(anchors, i, -1);
  const after = near(anchors, i, 1);
  if (!before && !after) return false;
  const from = before ? before.place + Math.floor(before.count / 2) : (after as Found).place - NEXT;
  const to = after ? after.place + 1 : from + NEXT + Math.ceil((before as Found).count / 2);
  return to > from && to - from < 400 && right.holds(tokens, from, to);
}

function sharesOf(texts: readonly string[], tokens: readonly string[][]): Float32Array {
  const shares = new Float32Array(tokens.length);
  if (texts.length === 0) return shares;
  const right = new Right(texts);
  const anchors = anchorsOf(right, tokens);
  dropEchoes(anchors);
  tokens.forEach((words, i) => {
    const found = anchors[i];
    if (found) shares[i] = found.share > 0.85 ? 1 : found.share;
    else if (words.length > 0 && words.length < SURE && isBetween(right, anchors, words, i)) shares[i] = 1;
  });
  return shares;
}

/** What each block should be told to be. */
export function answersOf(blocks: readonly Block[], articles: readonly string[], excerpts: readonly string[]): Answers {
  const tokens = blocks.map((block) => tokensOf(block.text));
  const share = sharesOf(articles, tokens);
  const cut = sharesOf(excerpts, tokens);
  const words = Float32Array.from(tokens, (list) => list.length);
  const wanted = articles.reduce((sum, text) => sum + tokensOf(text).length, 0);
  const got = share.reduce((sum, part, i) => sum + part * (words[i] as number), 0);
  return {
    share,
    teaches: cut.map((part, i) => (part > 0.3 && (share[i] as number) < 0.5 ? 0 : 1)),
    words,
    visible: wanted > 0 ? got / wanted : 1,
  };
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ');

/** What blocks should be told to be of which only snippets are labelled: the others teach nothing. */
export function answersBySnippets(blocks: readonly Block[], { wanted, unwanted }: Snippets): Answers {
  const texts = blocks.map(({ text }) => spaced(text));
  const holders = wanted.map((snippet) => texts.flatMap((text, i) => (text.includes(spaced(snippet)) ? [i] : [])));
  const body = new Set(holders.filter(({ length }) => length === 1).flat());
  const doubtful = new Set(holders.flat());
  const rest = texts.map((text, i) => !doubtful.has(i) && unwanted.some((snippet) => text.includes(spaced(snippet))));
  return {
    share: Float32Array.from(texts, (_, i) => (body.has(i) ? 1 : 0)),
    teaches: Float32Array.from(texts, (_, i) => (body.has(i) || rest[i] ? 1 : 0)),
    words: Float32Array.from(blocks, ({ text }) => tokensOf(text).length),
    visible: 1,
  };
}
