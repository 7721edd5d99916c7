import { UserError } from '../errors.ts';
import type { Article } from '../types.ts';

/** Every key of a record, in the order of output; `true` only makes the compiler check that none is missing. */
const order = {
  id: true,
  headline: true,
  date: true,
  source: true,
  authors: true,
  body: true,
  kind: true,
  file: true,
  item: true,
  url: true,
  published_at: true,
  modified_at: true,
  captured_at: true,
  section: true,
  summary: true,
  lang: true,
  captions: true,
  rights: true,
  encoding: true,
  lines: true,
  evidence: true,
  hash: true,
  warnings: true,
  schema: true,
} as const satisfies Record<Exclude<keyof Article, 'origin'>, true>;

export const fieldNames = Object.keys(order) as (keyof Article)[];

/**
 * The columns that `--fields` keeps, in the record's order; `origin` behind them where a table's columns are kept.
 * Throws UserError for a name that is none.
 */
export function pickFields(names: readonly string[] | undefined, hasOrigin = false): readonly (keyof Article)[] {
  const all: readonly (keyof Article)[] = hasOrigin ? [...fieldNames, 'origin'] : fieldNames;
  if (names === undefined) return all;
  const unknown = names.find((name) => !all.some((known) => known === name));
  if (unknown !== undefined) throw new UserError(`--fields: no field '${unknown}'; there are ${all.join(', ')}`);
  return all.filter((name) => name === 'origin' || names.includes(name));
}
