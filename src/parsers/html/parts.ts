import type { Span } from '../../types.ts';
import type { Draft } from './drafts.ts';
import { Folder } from './fold.ts';

/** A draft as a block will say it. */
export interface Folded {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly linkedChars: number;
  /** Offsets in `text` and in the source of its pieces, one after another; empty where not asked for. */
  readonly trace: readonly number[];
}

/** Normalises a draft's runs; counts the linked signs, blanks inside links among them. */
export function fold(text: string, draft: Draft, traced: boolean): Folded {
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
  return { text: folder.text, spans, linkedChars, trace: folder.trace ?? [] };
}

/**
 * Parts of a draft, cut at offsets of its normalised text.
 * @param cuts ascending, none at 0 or at the end
 */
export function partsOf(text: string, draft: Draft, cuts: readonly number[]): Draft[] {
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
