import { readArticle } from './article.ts';
import { type Layout, Says } from './layout.ts';
import { readList } from './list.ts';
import type { Note } from './notes.ts';
import { type Role, rolesOf, separatorsOf } from './rhythm.ts';
import { alternating, type Series, seriesOf } from './series.ts';
import { bestZone, type Zone } from './zone.ts';

/** Share of a page's columns that is prose: pasted articles have little else. */
function density(notes: readonly Note[]): number {
  let prose = 0;
  let all = 0;
  for (const note of notes) {
    all += note.block.facts.width;
    prose += note.prose;
  }
  return all ? prose / all : 0;
}

const columns = (notes: readonly Note[], indexes: readonly number[]): number =>
  indexes.reduce((sum, i) => sum + (notes[i]?.block.facts.width ?? 0), 0);

/** How much speaks for a series: entries with a title and text, and how steadily they come. */
function worth(series: Series): number {
  const titled = series.entries.filter((entry) => entry.title !== null).length;
  return titled * (0.4 + 0.6 * series.share) + (series.separator === 'date' ? 0.5 : 0);
}

function bestSeries(notes: readonly Note[], roles: readonly Role[], dense: boolean): Series | null {
  const all = separatorsOf(notes, roles, dense).map((separator) => seriesOf(notes, roles, separator));
  all.push(alternating(notes, roles));
  const least = dense ? 2 : 3;
  const sound = all.filter(
    (series) =>
      series.entries.filter((entry) => entry.title !== null).length >=
        (series.separator === 'title after text' ? 4 : least) && series.share >= 0.5,
  );
  return sound.reduce<Series | null>((best, series) => (!best || worth(series) > worth(best) ? series : best), null);
}

/** Whether the page is one article with a list beside it: its zone lies within one entry or outside all, and outweighs them. */
function oneOverMany(notes: readonly Note[], roles: readonly Role[], zone: Zone, series: Series): boolean {
  const inside = series.entries.filter((entry) => entry.texts.some((i) => i >= zone.from && i <= zone.to));
  if (inside.length > 2) return false;
  const sizes = series.entries.map((entry) => columns(notes, entry.texts)).sort((a, b) => a - b);
  const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
  let texts = 0;
  for (let i = zone.from; i <= zone.to; i++) if (roles[i] === 'text') texts++;
  return texts >= 3 && zone.weight >= median * 3;
}

/** Reads a page: one article, several, a list, or nothing. */
export function readPage(notes: readonly Note[]): Layout {
  const roles = rolesOf(notes);
  const says = new Says();
  const zone = bestZone(notes, roles);
  const dense = density(notes) > 0.6;
  const series = bestSeries(notes, roles, dense);
  if (series && !(zone && oneOverMany(notes, roles, zone, series))) {
    const parts = readList(notes, roles, series, says);
    const excerpts = parts.filter((part) => part.kind === 'excerpt').length;
    const because = `${parts.length} entries, parted by ${series.separator}`;
    return {
      verdict: { kind: excerpts * 2 > parts.length ? 'list' : 'several', by: 'context:entries', because },
      parts,
      says: says.all(),
    };
  }
  if (zone && zone.weight >= 120) {
    const part = readArticle(notes, roles, zone, says);
    if (part)
      return {
        verdict: {
          kind: 'article',
          by: 'context:zone',
          because: `one run of text on lines ${notes[part.from]?.block.line}–${notes[part.to]?.block.line}`,
        },
        parts: [part],
        says: says.all(),
      };
  }
  const because = zone ? 'no run of sentences long enough for an article' : 'no sentences';
  return { verdict: { kind: 'nothing', by: 'context:zone', because }, parts: [], says: says.all() };
}
