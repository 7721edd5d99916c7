import { UserError } from '../errors.ts';
import { instead } from '../nearest.ts';
import type { Article } from '../types.ts';
import { bom, csv } from './csv.ts';
import { originColumn, recordColumns } from './fields.ts';
import { formatFor, formats } from './index.ts';
import { jsonl } from './jsonl.ts';
import { profiles } from './profiles/index.ts';
import type { Profile } from './profiles/types.ts';
import type { Column, Format, Row } from './types.ts';

/** How records are to be written, in words that can be handed to another thread. */
export interface Writing {
  /** Name of a format; null: by the output's ending, or the profile's own. */
  readonly format: string | null;
  readonly output: string;
  readonly profile: string | null;
  /** Columns to write, by name; null: all. */
  readonly fields: readonly string[] | null;
  readonly dataset: string;
  /** Records carry columns of a table. */
  readonly origin: boolean;
  readonly bom: boolean;
}

/** What a file of records looks like, and how an article becomes one of them. */
export interface Shape {
  readonly format: Format;
  readonly gzip: boolean;
  readonly columns: readonly Column[];
  readonly head: string;
  /** An article as it is written. */
  render(article: Article): string;
}

/** The profile of a name. Throws UserError where there is none. */
export function profileOf(name: string): Profile {
  const profile = profiles.find(({ id }) => id === name);
  if (profile) return profile;
  const known = profiles.map(({ id }) => id);
  throw new UserError(`--profile: no profile '${name}' (${instead(name, known)})`);
}

/**
 * The columns that `--fields` keeps, in the record's order; `origin` behind them where a table's columns are kept.
 * Throws UserError for a name that is none.
 */
export function pickColumns(
  all: readonly Column[],
  names: readonly string[] | null,
  origin: boolean,
): readonly Column[] {
  const known = origin ? [...all, originColumn] : all;
  if (names === null) return known;
  const fields = known.map(({ name }) => name);
  const unknown = names.find((name) => !fields.includes(name));
  if (unknown !== undefined) throw new UserError(`--fields: no field '${unknown}' (${instead(unknown, fields)})`);
  return known.filter((column) => column === originColumn || names.includes(column.name));
}

/** How an article becomes a row; without a profile it is one. */
function rowBy(profile: Profile | undefined, dataset: string): (article: Article) => Row {
  if (!profile) return (article) => article as unknown as Row;
  return (article) => ({ origin: article.origin ?? '', ...profile.row(article, dataset) });
}

/** Throws UserError for names that are none, and for a profile in a format that has no columns. */
export function shapeOf({ format: name, output, profile: id, fields, dataset, origin, bom: marked }: Writing): Shape {
  const profile = id === null ? undefined : profileOf(id);
  const { format, gzip } = formatFor(output, name ?? undefined, profile?.format?.(dataset) ?? jsonl);
  if (profile && format.prose)
    throw new UserError(`--profile ${profile.id}: not as ${format.name}; formats with columns: ${tabular}`);
  const columns = pickColumns(profile?.columns ?? recordColumns, fields, origin);
  const row = rowBy(profile, dataset);
  const head = (marked && format === csv ? bom : '') + (format.head?.(columns) ?? '');
  return { format, gzip, columns, head, render: (article) => format.record(row(article), columns) };
}

const tabular = formats
  .filter(({ prose }) => !prose)
  .map(({ name }) => name)
  .join(', ');
