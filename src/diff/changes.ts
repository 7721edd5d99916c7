import { siteOf } from '../learnt/site.ts';
import { type Pair, pairUp, shared } from './pairs.ts';
import type { Change, FieldChange, Named, SiteSummary, Written } from './types.ts';
import { wordDiff } from './words.ts';

/** Fields that are compared: not where an article stands, nor how that is known. */
const fields = [
  'headline',
  'date',
  'source',
  'authors',
  'kind',
  'url',
  'published_at',
  'modified_at',
  'captured_at',
  'section',
  'summary',
  'lang',
  'captions',
  'rights',
  'encoding',
  'warnings',
] as const satisfies readonly (keyof Written)[];

/** Share of an article's paragraphs that another one has, from which on it is a part of it. */
const PART = 0.6;

const named = ({ file, item, headline, body }: Written): Named => ({ file, item, headline, length: body.length });

const site = (record: Written) => siteOf(null, [record]);

function fieldChanges([before, after]: Pair): FieldChange[] {
  return fields
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }));
}

function changeOf(pair: Pair, kind: 'changed' | 'moved'): Change | null {
  const [before, after] = pair;
  const changed = fieldChanges(pair);
  const body = before.body === after.body ? null : wordDiff(before.body, after.body);
  if (kind === 'changed' && changed.length === 0 && body === null) return null;
  return { kind, site: site(after), before: named(before), after: named(after), fields: changed, body };
}

/** Those of `parts` that are parts of `whole`, by its paragraphs. */
function partsOf(whole: Written, parts: readonly Written[]): Written[] {
  return parts.filter(
    (part) => part.file === whole.file && part.body.length < whole.body.length && shared(whole.body, part.body) >= PART,
  );
}

/** An article and the one it is paired with in the other output, if any. */
type Whole = readonly [whole: Written, partner: Written | null];

/** An article whose text stands in several of the other output. */
interface Parted {
  readonly whole: Written;
  readonly parts: readonly Written[];
}

/** Articles of which several of `pool` are parts, each of which is a part once; `used` grows by all that are accounted for. */
function partings(wholes: readonly Whole[], pool: readonly Written[], used: Set<Written>): Parted[] {
  return wholes.flatMap(([whole, partner]) => {
    if (used.has(whole)) return [];
    const parts = partsOf(
      whole,
      pool.filter((one) => !used.has(one)),
    );
    if (parts.length < (partner === null ? 2 : 1)) return [];
    for (const part of parts) used.add(part);
    if (partner === null) used.add(whole);
    const all = partner === null ? parts : [partner, ...parts].sort((a, b) => a.item - b.item);
    return [{ whole, parts: all }];
  });
}

const alone = (one: Written): Whole => [one, null];

/** Articles that were cut into several, several that became one, and what is left over. */
function cuts(pairs: readonly Pair[], gone: readonly Written[], added: readonly Written[]) {
  const used = new Set<Written>();
  // Only files in which something came or went can hold them.
  const files = new Set([...gone, ...added].map(({ file }) => file));
  const near = pairs.filter(([before]) => files.has(before.file));
  const split = partings([...near, ...gone.map(alone)], added, used);
  const joined = near.map(([before, after]): Whole => [after, before]);
  const merged = partings([...joined, ...added.map(alone)], gone, used);
  const changes: Change[] = [
    ...split.map(
      ({ whole, parts }): Change => ({
        kind: 'split',
        site: site(whole),
        before: named(whole),
        parts: parts.map(named),
      }),
    ),
    ...merged.map(
      ({ whole, parts }): Change => ({
        kind: 'merged',
        site: site(whole),
        parts: parts.map(named),
        after: named(whole),
      }),
    ),
  ];
  const isLeft = (one: Written) => !used.has(one);
  return { changes, gone: gone.filter(isLeft), added: added.filter(isLeft) };
}

const placeOf = (change: Change): Named => ('after' in change ? change.after : change.before);

/** What two outputs differ in, and all articles counted by site. */
export interface Difference {
  readonly changes: readonly Change[];
  /** Site → counts, in byte order. */
  readonly sites: Readonly<Record<string, SiteSummary>>;
}

const nothing = (): SiteSummary => ({
  same: 0,
  changed: 0,
  moved: 0,
  added: 0,
  gone: 0,
  split: 0,
  merged: 0,
  fields: {},
});

function summarise(pairs: readonly Pair[], changes: readonly Change[]): Record<string, SiteSummary> {
  const sites = new Map<string, SiteSummary>();
  const at = (name: string) => {
    const summary = sites.get(name) ?? nothing();
    sites.set(name, summary);
    return summary;
  };
  for (const [, after] of pairs) at(site(after)).same += 1;
  for (const change of changes) {
    const summary = at(change.site);
    summary[change.kind] += 1;
    if (change.kind !== 'changed' && change.kind !== 'moved') continue;
    if (change.kind === 'changed') summary.same -= 1;
    const names = [...change.fields.map(({ field }) => field), ...(change.body ? ['body'] : [])];
    for (const name of names) summary.fields[name] = (summary.fields[name] ?? 0) + 1;
  }
  return Object.fromEntries([...sites].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Compares two outputs: pairs by file and then by body, never by id. */
export function compare(before: readonly Written[], after: readonly Written[]): Difference {
  const { pairs, moved, gone, added } = pairUp(before, after);
  const cut = cuts(pairs, gone, added);
  const changes = [
    ...pairs.map((pair) => changeOf(pair, 'changed')),
    ...moved.map((pair) => changeOf(pair, 'moved')),
    ...cut.changes,
    ...cut.gone.map((one): Change => ({ kind: 'gone', site: site(one), before: named(one) })),
    ...cut.added.map((one): Change => ({ kind: 'added', site: site(one), after: named(one) })),
  ].filter((change) => change !== null);
  const order = new Map([...before, ...after].map(({ file }, index) => [file, index]));
  const place = (change: Change) => order.get(placeOf(change).file) ?? 0;
  changes.sort((a, b) => place(a) - place(b) || placeOf(a).item - placeOf(b).item);
  return { changes, sites: summarise(pairs, changes) };
}
