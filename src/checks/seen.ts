import { decode } from '../encodings/index.ts';
import { DumpError } from '../errors.ts';
import { siteOf } from '../learnt/site.ts';
import type { Rules } from '../learnt/types.ts';
import { clean } from '../pipeline.ts';
import { siteProfiles } from '../profiles/door.ts';
import type { Article, Capture } from '../types.ts';
import type { Seen } from './types.ts';

/** How captures are read. */
interface ReadAs {
  /** Instead of detecting it. */
  readonly encoding?: string | undefined;
  /** The user's (`--rules`). */
  readonly rules?: Rules | null;
  /** Without site profiles where false (`--no-profiles`). */
  readonly profiles?: boolean;
}

const nothing = {
  unreadable: null,
  text: '',
  bytes: new Uint8Array(),
  encoding: '',
  repairs: [],
  capturedAt: null,
  page: null,
  articles: [],
  recordLine: null,
  record: null,
} as const;

function unreadable(file: string, reason: string): Seen {
  return { ...nothing, file, unreadable: reason, site: '*' };
}

function read(capture: Capture, file: string, { encoding, rules, profiles }: ReadAs): Seen {
  const source = decode(capture, encoding);
  const { labelled, articles } = clean(source, {
    rules: rules ?? null,
    profiles: profiles === false ? null : siteProfiles,
  });
  const { text, repairs, capturedAt } = source;
  return {
    ...{ ...nothing, file, text, bytes: capture.bytes, encoding: source.encoding, repairs, capturedAt, articles },
    page: labelled,
    site: siteOf(source.url, articles),
  };
}

/** What the pipeline makes of a capture, for checks. `file`: its name in findings. Never throws for what a capture holds. */
export function seenOf(capture: Capture | DumpError, file: string, how: ReadAs = {}): Seen {
  if (capture instanceof DumpError) return unreadable(file, capture.reason);
  try {
    return read(capture, file, how);
  } catch (error) {
    const reason = error instanceof DumpError ? error.reason : `internal error: ${(error as Error).message}`;
    return unreadable(file, reason);
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** Whether enough of a record is there for checks to read it as an article. */
function isArticle(record: object): record is Article {
  const { body, kind, file, item, warnings, lines, evidence } = record as Partial<Article>;
  const isWhole = isText(body) && isText(kind) && isText(file) && typeof item === 'number';
  return (
    isWhole && Array.isArray(warnings) && typeof lines === 'object' && typeof evidence === 'object' && evidence !== null
  );
}

/** A line of finished JSONL for checks: 1-based; undefined where it is no JSON object. */
export function seenRecord(file: string, line: number, value: Readonly<Record<string, unknown>> | undefined): Seen {
  if (value === undefined) return { ...nothing, file, recordLine: line, record: {}, site: '*' };
  const articles = isArticle(value) ? [value] : [];
  const [first] = articles;
  return {
    ...{ ...nothing, file, articles, recordLine: line, record: value },
    repairs: first?.warnings ?? [],
    encoding: first?.encoding ?? '',
    site: siteOf(null, articles),
  };
}
