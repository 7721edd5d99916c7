import type { Token } from './tokens.ts';
import type { AuthorReading, OutletReading } from './types.ts';

/** A credit half read: names wait for what proves them. */
export interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly authors: AuthorReading[];
  readonly outlets: OutletReading[];
  readonly houses: OutletReading[];
  readonly mails: string[];
  /** Names not yet proven by a title, mail or role. */
  pending: Token[];
  /** Words understood as nothing so far. */
  unknown: Token[];
  titled: boolean;
  dated: boolean;
  desk: boolean;
  foreign: boolean;
  /** A title or role stood before the names. */
  headed: boolean;
  /** `OUTLET=` stood right before: a name behind it is a writer's. */
  afterHouse: boolean;
  /** The names that follow took pictures or drew; they did not write. */
  pictures: boolean;
}

/** A name waits for its proof. Those before it go on waiting only where nothing but `·`, `/` or a blank lies between. */
export function hold(reader: Reader, name: Token): void {
  const last = reader.pending.at(-1);
  if (last && !/^\s*(?:[·ㆍ・∙•/,、?.&]\s*)?$/.test(reader.text.slice(last.end, name.start))) {
    if (!reader.pictures) reader.unknown.push(...reader.pending);
    reader.pending = [];
  }
  reader.pending.push(name);
}

/** A bracket ends what a role inside it said of the names. */
export function closeRole(reader: Reader): void {
  if (!reader.pictures) return;
  reader.pending = [];
  reader.pictures = false;
}

/** Turns the pending names into authors; `end` is where the last one's title ends. Of a crew only one with a title of his own wrote. */
export function prove(reader: Reader, end: number): void {
  const last = reader.pending.at(-1);
  const crew = end === 0 || reader.pending.length === 1;
  for (const token of reader.pending) {
    const close = token === last ? Math.max(end, token.end) : token.end;
    const known = reader.authors.some((author) => author.name === token.text);
    if (known || (reader.pictures && (token !== last || crew))) continue;
    reader.authors.push({
      name: token.text,
      text: reader.text.slice(token.start, close),
      start: token.start,
      end: close,
    });
  }
  reader.pending = [];
}

/** What stands before `=` is an outlet, a role or a place: one word that nobody knows may be a place too. */
export function equals(reader: Reader): void {
  reader.pending = [];
  reader.afterHouse = reader.outlets.length > 0;
  if (reader.authors.length === 0 && reader.unknown.length < 2) reader.unknown = [];
}

/** Names at the end without a title count when something else proves them. */
export function settle(reader: Reader): void {
  if (reader.pending.length === 0) return;
  const listed = reader.dated && reader.pending.length === 1 && reader.pending[0]!.text.length === 3;
  const tagged = reader.afterHouse && reader.pending.length === 1 && reader.pending[0]!.text.length === 3;
  if (reader.headed || reader.mails.length > 0 || listed || tagged) prove(reader, 0);
}
