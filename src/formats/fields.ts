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
} as const satisfies Record<keyof Article, true>;

export const fieldNames = Object.keys(order) as (keyof Article)[];

/** The columns that `--fields` keeps, in the record's order. Throws UserError for a name that is none. */
export function pickFields(names: readonly string[] | undefined): readonly (keyof Article)[] {
  if (names === undefined) return fieldNames;
  const unknown = names.find((name) => !Object.hasOwn(order, name));
  if (unknown !== undefined) throw new UserError(`--fields: no field '${unknown}'; there are ${fieldNames.join(', ')}`);
  return fieldNames.filter((name) => names.includes(name));
}
