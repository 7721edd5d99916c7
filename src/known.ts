/** Longest text that is remembered beyond its page, in UTF-16 units: menus, dates, bylines and titles, which come back from page to page of a site. */
const LONGEST = 120;
/** Texts that are remembered at most, twice over: those met lately, and those met before them. */
const MOST = 4096;

/** What readers said of one text, each in its slot. */
interface Known {
  readonly text: string;
  readonly said: unknown[];
}

/** Longer texts of the page at hand: what the parser asks of a paragraph is asked of it again for notes and fields. */
const paragraphs = new Map<string, Known>();

let lately = new Map<string, Known>();
let before = new Map<string, Known>();
let slots = 0;
/** The text that was asked about last: its readers ask one after the other. */
let last: Known = { text: '', said: [] };

/** A string of its own: a slice would keep its whole page in memory. */
const copied = (text: string): string => ` ${text}`.slice(1);

function knownOf(text: string): Known {
  if (text === last.text && text !== '') return last;
  last = text.length > LONGEST ? paragraphOf(text) : (lately.get(text) ?? added(text));
  return last;
}

function paragraphOf(text: string): Known {
  const known = paragraphs.get(text);
  if (known) return known;
  if (paragraphs.size >= MOST) paragraphs.clear();
  const fresh = { text, said: new Array(slots).fill(undefined) };
  paragraphs.set(text, fresh);
  return fresh;
}

/** Forgets the long texts of the page before: their strings would keep it in memory. */
export function turnPage(): void {
  paragraphs.clear();
  last = { text: '', said: [] };
}

function added(text: string): Known {
  const known = before.get(text) ?? { text: copied(text), said: new Array(slots).fill(undefined) };
  if (lately.size >= MOST) {
    before = lately;
    lately = new Map();
  }
  lately.set(known.text, known);
  return known;
}

/** The same text, as the one string that stands for it while it is remembered. */
export function oneString(text: string): string {
  return knownOf(text).text;
}

/**
 * A reader that says of a short text what it said before, and of a long one what it said on the same page. Its answers are shared: whoever gets one must not change it.
 * @param read pure, never undefined
 */
export function remembering<T extends NonNullable<unknown> | null>(read: (text: string) => T): (text: string) => T {
  const slot = slots++;
  return (text) => {
    const known = knownOf(text);
    const said = known.said[slot];
    if (said !== undefined) return said as T;
    const now = read(known.text);
    known.said[slot] = now;
    return now;
  };
}
