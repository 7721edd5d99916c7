import { profileOf, shapeOf, type Writing } from '../formats/shape.ts';
import type { PersonalKind } from '../personal.ts';
import type { Order } from '../runs/work.ts';
import type { Streams } from '../streams.ts';
import { rules as builtIn, model, version } from '../version.ts';
import { openingOf, type ReadingFlags } from './flags.ts';
import { hashOfRules, readRules } from './rules.ts';

/** Options that decide which records are written and how, as commander hands them over. */
export interface OrderFlags extends ReadingFlags {
  readonly format?: string;
  readonly profile?: string;
  readonly dataset: string;
  readonly bom: boolean;
  readonly fields?: string[];
  readonly kind?: string[];
  readonly lang?: string[];
  readonly minLength: number;
  readonly include?: string[];
  readonly exclude?: string[];
  readonly timeout: number;
  readonly maxLine?: number;
  readonly rules?: string;
  readonly profiles: boolean;
  readonly redact?: PersonalKind[];
  readonly asOf?: string;
}

/** How records are written to `output`; `''` where it says nothing of the format. */
function writingOf(flags: OrderFlags, output: string): Writing {
  const { format, profile, fields, dataset, keep, bom } = flags;
  return {
    ...{ format: format ?? null, output, profile: profile ?? null, fields: fields ?? null },
    ...{ dataset, bom, origin: keep !== undefined },
  };
}

/** The work that the options ask for. Throws UserError for options that do not go together. */
export async function orderOf(flags: OrderFlags, output: string, prints: boolean, streams: Streams): Promise<Order> {
  const { encoding, kind, lang, minLength, keep, include, exclude, timeout, profiles, maxLine } = flags;
  const { stdin: _, ...opening } = openingOf(flags, streams);
  const writing = writingOf(flags, output);
  // Now, before anything is opened: whether the names are names.
  shapeOf(writing);
  const kinds = kind ?? (flags.profile === undefined ? undefined : profileOf(flags.profile).kinds?.slice());
  const rules = await readRules(flags.rules);
  const { redact, asOf } = flags;
  const retouching = { redact, asOf, keepsColumns: keep !== undefined };
  const choice = { encoding, kinds, langs: lang, minLength, rules, profiles, ...retouching };
  return {
    opening,
    include: include ?? [],
    exclude: exclude ?? [],
    choice,
    writing,
    prints,
    seconds: timeout,
    ...(maxLine !== undefined && { maxLine }),
  };
}

/** All that decides which records are written, for the summary and for telling runs apart; names of files and machines are none of it. */
export function decisive({
  opening,
  include,
  exclude,
  choice,
  writing,
  maxLine,
}: Order): Readonly<Record<string, unknown>> {
  const or = <T>(value: T | undefined) => value ?? null;
  const { profile, fields, dataset, bom } = writing;
  const { format, gzip } = shapeOf(writing);
  return {
    fields,
    kind: or(choice.kinds),
    lang: or(choice.langs),
    min_length: choice.minLength,
    include,
    exclude,
    from: opening.from ?? 'auto',
    encoding: or(choice.encoding),
    columns: or(opening.columns),
    keep: or(opening.keep),
    max_bytes: opening.maxBytes,
    max_line: or(maxLine),
    format: gzip ? `${format.name}.gz` : format.name,
    profile,
    dataset,
    bom,
    redact: or(choice.redact?.toSorted()),
    as_of: or(choice.asOf),
    site_profiles: choice.profiles !== false,
    own_rules: choice.rules ? hashOfRules(choice.rules) : null,
  };
}

/** The program, as a run names it. */
export const tool = { version, model, rules: builtIn } as const;
