import type { Page } from '../../types.ts';

/** Why text is not shown; bits. */
export const HIDDEN = {
  /** The attribute `hidden` (but for the parts that React streams), or `<dialog>` without `open`. */
  attribute: 1,
  /** `display:none` or `visibility:hidden` in a style attribute. */
  style: 2,
  ariaHidden: 4,
  noscript: 8,
  /** `<template>` without `shadowrootmode`. */
  template: 16,
  /** Inside an element whose text browsers do not set as text: svg, video, audio, canvas, object, datalist, textarea, rp. */
  unseen: 32,
} as const;

/**
 * The elements of a page, one row each, in the order of their start tags; row 0 is the page itself. `parent` is always smaller
 * than the row, so a loop from the end sums upwards. Void elements have no row but `img` with an `alt`.
 */
export interface ElementTable {
  readonly count: number;
  /** Tag number; its name is `tagNames[tag[row]]` ('' for row 0). */
  readonly tag: Uint8Array;
  readonly tagNames: readonly string[];
  /** Row of the parent; -1 for row 0. */
  readonly parent: Int32Array;
  /** Source offsets of `<` of the start tag, and after the end tag (or where its end is implied). */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Numbers of interned attribute values, 0 where absent; the value is `names.values[number]`. */
  readonly classes: Int32Array;
  readonly id: Int32Array;
  readonly role: Int32Array;
  readonly itemprop: Int32Array;
  readonly rel: Int32Array;
  /** Source range of the attribute that carries the element's matter: href of `a`, alt of `img`, datetime of `time`; empty where absent. */
  readonly valueStart: Int32Array;
  readonly valueEnd: Int32Array;
  /** Bits of `REGION`, of the element and all its ancestors. */
  readonly region: Uint16Array;
  /** Bits of `HIDDEN`, of the element and all its ancestors. */
  readonly hidden: Uint8Array;
  /** Number in `KINDS` of the blocks that stand directly in it. */
  readonly kind: Uint8Array;
  /** 1–6 inside headings, else 0. */
  readonly level: Uint8Array;
  /** Sums over the shown blocks inside (for a hidden element: over its own): UTF-16 units, of those linked, sentence ends, blocks. */
  readonly textChars: Int32Array;
  readonly linkChars: Int32Array;
  readonly sentences: Int32Array;
  readonly blocks: Int32Array;
  readonly names: {
    readonly values: readonly string[];
    /** White-space separated tokens of a value, for classes. */
    tokens(number: number): readonly string[];
  };
}

/** What else is known of the blocks, row by row. */
export interface Marks {
  /** Row of the innermost element that holds the whole block. */
  readonly element: Int32Array;
  /** 1–6 for headings, else 0. */
  readonly level: Uint8Array;
  /** Bits of `REGION`. */
  readonly region: Uint16Array;
  /** Bits of `HIDDEN`; 0 for text that is shown. */
  readonly hidden: Uint8Array;
  /** `<br>` (or line breaks of `<pre>`) between the block before and this one; 0 where an element starts or ends between them. */
  readonly breaks: Uint8Array;
  /** Links in the block, and the longest address among them in UTF-16 units. */
  readonly links: Uint16Array;
  readonly hrefLength: Uint16Array;
}

/** A value of the head table, decoded and trimmed, and the 1-based line where it stands. */
export interface Stated {
  readonly value: string;
  readonly line: number;
}

export interface Meta extends Stated {
  /** Which attribute names it. */
  readonly key: 'name' | 'property' | 'itemprop' | 'http-equiv';
  /** The name, lower-cased: `og:title`. */
  readonly name: string;
}

export interface HeadLink extends Stated {
  /** Lower-cased: `canonical`, `amphtml`, `alternate` …; `base` for `<base href>`. */
  readonly rel: string;
}

/** A script that holds data: `[start, end)` of its content in the source. */
export interface DataScript {
  /** `ld`: JSON-LD; `next`: `__NEXT_DATA__`; `flight`: `self.__next_f.push`; `nuxt`, `apollo`, `state`: by global name; `json`: other JSON. */
  readonly kind: 'ld' | 'next' | 'flight' | 'nuxt' | 'apollo' | 'state' | 'json';
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** `<time>` or an element with `itemprop`; `value` is the machine-readable one if stated, else the text ('' past a length). */
export interface Property extends Stated {
  /** The itemprop ('' for a bare `<time>`). */
  readonly name: string;
  /** Its row in the element table; for void elements (`meta`, `link`) the parent's. */
  readonly element: number;
  /** Whether `value` comes from an attribute (datetime, content, href, src). */
  readonly machine: boolean;
}

/** What a page says of itself beside its text. Lists are in source order and capped. */
export interface HeadTable {
  readonly title: Stated | null;
  /** `<html lang>`, as written; null where absent. */
  readonly lang: string | null;
  readonly metas: readonly Meta[];
  readonly links: readonly HeadLink[];
  readonly scripts: readonly DataScript[];
  readonly times: readonly Property[];
  readonly itemprops: readonly Property[];
}

/** A page of HTML: blocks (hidden ones among them, see `marks.hidden`), and what labeller and field readers need beside. */
export interface HtmlPage extends Page {
  readonly marks: Marks;
  readonly elements: ElementTable;
  readonly head: HeadTable;
  /** Elements without an end tag of their own, and those nested beyond the depth limit. */
  readonly unclosed: number;
  /** UTF-16 units looked at, all searches counted: stays within a small multiple of the source's length. */
  readonly steps: number;
}
