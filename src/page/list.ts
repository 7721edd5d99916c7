import { type About, aboutsOf } from './about.ts';
import type { Entry } from './entry.ts';
import type { Part, Says } from './layout.ts';
import type { Note } from './notes.ts';
import { hasStamp, type Role } from './rhythm.ts';
import { ALTERNATION, type Series } from './series.ts';

const isMore = (note: Note | undefined): boolean => note?.claims.some((claim) => claim.by === 'more-link') === true;

/** A link to the rest, printed at the end of the text itself. */
const MORE =
  /(?:read more|read the rest of this entry|continue reading|more|weiterlesen|mehr|leer más|lire la suite|continua|подробнее|続きを読む|もっと見る|阅读全文|더보기)\s*[»>→\]).…]*$/i;

function isCut(notes: readonly Note[], entry: Entry): boolean {
  const last = notes[entry.texts.at(-1) ?? entry.from] as Note;
  if (last.block.facts.endsCut || MORE.test(last.block.text)) return true;
  for (let i = entry.texts.at(-1) ?? entry.from; i <= entry.to + 1; i++) if (isMore(notes[i])) return true;
  return false;
}

const STOP = /[.。][”"’'」』）)]*$/;

/** Where the text of a post ends: short sentences below its last paragraph belong to it. */
function endOf(notes: readonly Note[], entry: Entry): number {
  let end = entry.texts.at(-1) ?? entry.to;
  if (entry.texts.length < 2) return end;
  for (let i = end + 1; i <= Math.min(entry.to, notes.length - 1); i++) {
    const { drop, opens, dates, block } = notes[i] as Note;
    if (drop || opens || dates.length > 0 || !block.facts.endsSentence || !STOP.test(block.text)) return end;
    end = i;
  }
  return end;
}

/** Body blocks of an entry: its texts and the short lines between them. */
function bodyOf(notes: readonly Note[], roles: readonly Role[], entry: Entry): number[] {
  const body: number[] = [];
  const first = entry.texts[0] ?? entry.from;
  const last = endOf(notes, entry);
  for (let i = first; i <= last; i++) {
    const note = notes[i] as Note;
    if (!entry.texts.includes(i) && (note.sure || note.drop === 'caption')) continue;
    if (entry.texts.includes(i) || roles[i] === 'text' || roles[i] === 'title' || note.block.facts.endsSentence)
      body.push(i);
  }
  return body;
}

/** Labels the blocks of one entry. */
function sayEntry(roles: readonly Role[], entry: Entry, body: readonly number[], name: string, says: Says): void {
  for (const index of body) {
    const label = roles[index] === 'title' && index !== body[0] ? 'subheading' : 'body';
    says.say(index, label, 'entries', `text of ${name}`, entry.texts.includes(index) ? 'sure' : 'likely');
  }
  if (entry.title !== null) says.say(entry.title, 'headline', 'entries', `title of ${name}`, 'sure');
}

/** Labels what dates an entry, where no rule has a name for it: a day and an office behind a link. */
function sayStamps(notes: readonly Note[], { from, to }: { from: number; to: number }, name: string, says: Says): void {
  for (let i = from; i <= Math.min(to, notes.length - 1); i++) {
    const note = notes[i] as Note;
    if (note.drop === null && !says.has(i) && hasStamp(note)) says.say(i, 'dateline', 'entries', `dates ${name}`);
  }
}

/** Least columns, fewer in scripts that say more in as many, and sentences of a paragraph that is a whole article in one line. */
const WHOLE = { columns: 320, wide: 220, sentences: 3 };

/** A text of one paragraph that is long enough for an article and not cut off. */
function isWhole(notes: readonly Note[], { texts }: Entry): boolean {
  const facts = notes[texts[0] ?? -1]?.block.facts;
  if (!facts?.endsSentence || facts.sentences < WHOLE.sentences) return false;
  return facts.width >= (facts.hangul + facts.cjk > facts.letters / 2 ? WHOLE.wide : WHOLE.columns);
}

/** How much texts differ that were cut at one length, as a share of it, and the share of them that do not differ more. */
const EVEN = { by: 0.08, share: 0.7 };

/** Whether most entries are articles of one paragraph: texts of one length were cut, whether or not a mark says so. */
function areWhole(notes: readonly Note[], entries: readonly Entry[]): boolean {
  if (entries.filter((entry) => isWhole(notes, entry)).length * 2 <= entries.length) return false;
  const widths = entries.map(({ texts }) => notes[texts[0] ?? -1]?.block.facts.width ?? 0).sort((a, b) => a - b);
  const median = widths[Math.floor(widths.length / 2)] ?? 0;
  return widths.filter((width) => Math.abs(width - median) <= median * EVEN.by).length < widths.length * EVEN.share;
}

/** Labels a series' entries and gives a part for each. */
export function readList(notes: readonly Note[], roles: readonly Role[], series: Series, says: Says): Part[] {
  const cut = series.entries.map((entry) => isCut(notes, entry));
  const mostlyCut = cut.filter(Boolean).length >= series.entries.length * 0.3;
  const single = series.entries.filter((entry) => entry.texts.length === 1).length;
  const alone = single * 2 > series.entries.length;
  const whole = series.separator !== ALTERNATION && areWhole(notes, series.entries);
  const abouts = aboutsOf(notes, series.entries);
  return series.entries.map((entry, i) => {
    const body = bodyOf(notes, roles, entry);
    const name = `entry ${i + 1}, parted by ${series.separator}`;
    const about = abouts[i] as About;
    sayEntry(roles, entry, body, name, says);
    sayStamps(notes, about, name, says);
    const teaser = mostlyCut || (alone && series.entries.length > 2 && !(whole && isWhole(notes, entry)));
    const excerpt = cut[i] || (entry.texts.length === 1 && teaser);
    return {
      kind: excerpt ? 'excerpt' : 'article',
      ...about,
      headline: entry.title,
      body,
    } satisfies Part;
  });
}
