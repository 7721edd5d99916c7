import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Article } from '../src/types.ts';

/** One item that a person expects of a fixture. A key that is left out is not compared. */
export interface Expected {
  readonly headline?: string | null;
  readonly date?: string | null;
  readonly source?: string | null;
  readonly authors?: readonly string[];
  readonly kind?: 'article' | 'excerpt';
  readonly body: readonly string[];
  /** Pieces of lines that may stand neither in the body nor in the headline of any record. */
  readonly mustNot: readonly string[];
}

export interface Fixture {
  /** `<topic>/<name>`, as it stands in known-failures.json. */
  readonly name: string;
  readonly dump: string;
  readonly expect: string;
}

const folder = fileURLToPath(new URL('../fixtures/', import.meta.url));
const seeds = fileURLToPath(new URL('../seeds/', import.meta.url));
const EXPECT = '.expect.json';

/** Every fixture, in byte order: a dump and, beside it, `<name>.expect.json`. For `seeds/` only the expectations stand among the fixtures. */
export function fixtures(): Fixture[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  const names = files.filter((file) => file.endsWith(EXPECT)).map((file) => file.slice(0, -EXPECT.length));
  return names.sort().map((name) => ({ name, dump: dumpOf(name, files), expect: folder + name + EXPECT }));
}

function dumpOf(name: string, files: readonly string[]): string {
  if (name.startsWith('seeds/')) return `${seeds}${name.slice('seeds/'.length)}.txt`;
  const dump = files.find((file) => file === `${name}.txt` || file === `${name}.html`);
  if (!dump) throw new Error(`${name}${EXPECT} has no dump beside it`);
  return folder + dump;
}

const one = (text: string) => text.replace(/\s+/g, ' ').trim();
/** Headlines are compared without blanks, quotation marks and their kin: what dumps and people write differently. */
const bare = (text: string | null | undefined) => (text ?? '').replace(/[\s"'“”‘’]/g, '');

function fieldsOf(got: Article, want: Expected, at: string): string[] {
  const wrong: string[] = [];
  const say = (key: string, a: unknown, b: unknown) =>
    wrong.push(`${at}: ${key} is ${JSON.stringify(a)}, not ${JSON.stringify(b)}`);
  if ('headline' in want && bare(got.headline) !== bare(want.headline)) say('headline', got.headline, want.headline);
  if ('date' in want && got.date !== want.date) say('date', got.date, want.date);
  if ('source' in want && got.source !== want.source) say('source', got.source, want.source);
  if ('kind' in want && got.kind !== want.kind) say('kind', got.kind, want.kind);
  if (want.authors && got.authors.join() !== want.authors.join()) say('authors', got.authors, want.authors);
  return wrong;
}

function bodyOf(got: Article, want: Expected, at: string): string[] {
  const has = got.body.split('\n\n').map(one);
  const wants = want.body.map(one);
  const lost = wants.filter((paragraph) => !has.includes(paragraph)).map((text) => `${at}: lost: ${text}`);
  const added = has.filter((paragraph) => !wants.includes(paragraph)).map((text) => `${at}: not of the body: ${text}`);
  const order =
    lost.length + added.length === 0 && has.join('\n') !== wants.join('\n')
      ? [`${at}: paragraphs repeated or out of order`]
      : [];
  return [...lost, ...added, ...order];
}

/** What differs between the records of a dump and what is expected, one line each; [] when nothing does. */
export function differences(got: readonly Article[], expected: readonly Expected[]): string[] {
  if (got.length !== expected.length) {
    return [
      `${got.length} records, not ${expected.length}: ${got.map((article) => one(article.headline ?? article.body).slice(0, 40)).join(' | ')}`,
    ];
  }
  const wrong = expected.flatMap((want, n) => {
    const article = got[n] as Article;
    return [...fieldsOf(article, want, `item ${n}`), ...bodyOf(article, want, `item ${n}`)];
  });
  const printed = got.map((article) => one(`${article.headline ?? ''}\n${article.body}`)).join('\n');
  const leaked = expected.flatMap((want) => want.mustNot).filter((line) => printed.includes(one(line)));
  return [...wrong, ...leaked.map((line) => `leaked: ${line}`)];
}
