import type { Piece } from './types.ts';

/** Words and the blanks between them; of scripts without blanks, single signs. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|\s+/gu;

/** Edits that are looked for before two texts count as different throughout. */
const MOST = 1500;

const wordsOf = (text: string): string[] => text.match(word) ?? [];

/** Adds words to the run that is going on, or begins another. */
function push(pieces: Piece[], kind: Piece['kind'], text: string): void {
  if (text === '') return;
  const last = pieces.at(-1);
  if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
  else pieces.push({ kind, text });
}

/** Whether diagonal `k` is reached by a new word (from the one above), not by one that is gone. `at`: how far each diagonal got. */
function isByNew(k: number, edits: number, at: (k: number) => number): boolean {
  return k === -edits || (k !== edits && at(k - 1) < at(k + 1));
}

/** Furthest place on each diagonal after each number of edits (Myers); null when there are more edits than are looked for. */
function paths(a: readonly string[], b: readonly string[]): Int32Array[] | null {
  const most = Math.min(MOST, a.length + b.length);
  const reach = new Int32Array(2 * most + 3);
  const middle = most + 1;
  const at = (k: number) => reach[middle + k] as number;
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits++) {
    trace.push(reach.slice(middle - edits - 1, middle + edits + 2));
    for (let k = -edits; k <= edits; k += 2) {
      const x = slide(a, b, isByNew(k, edits, at) ? at(k + 1) : at(k - 1) + 1, k);
      reach[middle + k] = x;
      if (x >= a.length && x - k >= b.length) return trace;
    }
  }
  return null;
}

/** How far equal words lead on from a place on a diagonal. */
function slide(a: readonly string[], b: readonly string[], from: number, k: number): number {
  let x = from;
  while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
  return x;
}

type Step = readonly [kind: Piece['kind'], text: string];

/** The edits from the end back to the start. */
function walkBack(a: readonly string[], b: readonly string[], trace: readonly Int32Array[]): Step[] {
  const steps: Step[] = [];
  let x = a.length;
  for (let edits = trace.length - 1, k = a.length - b.length; edits > 0; edits--) {
    const reach = trace[edits] as Int32Array;
    const at = (diagonal: number) => reach[diagonal + edits + 1] as number;
    const byNew = isByNew(k, edits, at);
    const start = byNew ? at(k + 1) : at(k - 1) + 1;
    while (x > start) steps.push(['same', a[--x] as string]);
    if (byNew) steps.push(['new', b[x - k - 1] as string]);
    else steps.push(['gone', a[--x] as string]);
    k += byNew ? 1 : -1;
  }
  while (x > 0) steps.push(['same', a[--x] as string]);
  return steps;
}

/** What two bodies have in common and what not, word by word, in order. Texts with little in common are replaced as a whole. */
export function wordDiff(before: string, after: string): Piece[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const [left, right] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  const pieces: Piece[] = [];
  push(pieces, 'same', a.slice(0, head).join(''));
  const trace = paths(left, right);
  if (trace) for (const [kind, text] of walkBack(left, right, trace).reverse()) push(pieces, kind, text);
  else {
    push(pieces, 'gone', left.join(''));
    push(pieces, 'new', right.join(''));
  }
  push(pieces, 'same', a.slice(a.length - tail).join(''));
  return pieces;
}
