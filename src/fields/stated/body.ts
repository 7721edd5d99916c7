import { type HtmlPage, parseHtml } from '../../parsers/html/index.ts';
import { flightText, flightValues } from './flight.ts';
import { isList, isObject, type Json, type JsonObject, readJson } from './json.ts';
import { graphOf } from './jsonLd.ts';

/** An article's text that stands in script data only. */
export interface ScriptBody {
  /** Paragraphs separated by one blank line. */
  readonly text: string;
  /** `json-ld:articleBody`, `script:next` … */
  readonly by: string;
  readonly line: number;
}

/** Texts shorter than this are teasers, in UTF-16 units. */
const SHORTEST = 200;
/** Words of the title that a text has at least. */
const SHARE = 0.4;
/** Values looked at on one page, and how deep they may lie. */
const MOST = 200_000;
const DEPTH = 40;

const NAMED =
  /^(?:article_?body|article_?content|article_?text|body|body_?html|body_?text|content|contents|content_?html|html|main_?content|story|text)$/i;
const MARKED = /<(?:p|br|div|h\d)[\s/>]/gi;
const CODE = /^\s*[{[(]|\bfunction\s*\(|=>|;\s*\}|^\s*(?:https?:|data:|[.#@]\w)/;

interface Found {
  readonly text: string;
  readonly by: string;
  readonly line: number;
}

/** Paragraphs of a fragment of HTML, captions left out; of plain text, its lines. */
function paragraphsOf(page: HtmlPage, raw: string): string {
  if (!/<[a-z!/]/i.test(raw))
    return raw
      .split(/\s{0,20}\n\s*/)
      .filter(Boolean)
      .join('\n\n')
      .trim();
  const { blocks, marks } = parseHtml({ ...page.source, text: raw });
  const shown = blocks.filter(({ kind, index }) => kind !== 'caption' && !marks.hidden[index]);
  return shown
    .map(({ text, glued }) => (glued ? ` ${text}` : `\n\n${text}`))
    .join('')
    .trim();
}

const isMarked = (text: string): boolean => (text.match(MARKED)?.length ?? 0) > 1;

/** Looks through data for the longest text that can be an article. */
class Search {
  best = '';
  private left = MOST;

  /** A string counts when it is marked up in paragraphs, or bears the name of a text. */
  private string(value: string, key: string): void {
    if (value.length <= Math.max(SHORTEST, this.best.length)) return;
    if (isMarked(value) || (NAMED.test(key) && !CODE.test(value) && /[.。!?다] ?/.test(value))) this.best = value;
  }

  /** A list of paragraphs: strings, or objects with a text each. */
  private list(values: readonly Json[]): void {
    const parts = values
      .map((value) => (isObject(value) ? partOf(value) : value))
      .filter((part) => typeof part === 'string');
    const prose = parts.filter((part) => part.length > 40 && !CODE.test(part));
    if (prose.length < 2) return;
    const joined = parts.map((part) => `<p>${part}</p>`).join('\n');
    if (joined.length > Math.max(SHORTEST, this.best.length)) this.best = joined;
  }

  visit(value: Json, key = '', depth = 0): void {
    if (depth > DEPTH || this.left-- <= 0) return;
    if (typeof value === 'string') this.string(value, key);
    else if (isList(value)) {
      this.list(value);
      for (const one of value) this.visit(one, key, depth + 1);
    } else if (isObject(value)) {
      for (const name of Object.keys(value)) this.visit(value[name] as Json, name, depth + 1);
    }
  }
}

function partOf(value: JsonObject): Json {
  const part = value.content ?? value.text ?? value.html ?? value.value ?? value.body ?? null;
  return isObject(part) ? (part.text ?? part.html ?? null) : part;
}

function inData(page: HtmlPage): Found[] {
  const { text } = page.source;
  const scripts = page.head.scripts.filter(({ kind }) => kind !== 'ld');
  const flights = scripts.filter(({ kind }) => kind === 'flight');
  const found: Found[] = [];
  const look = (values: readonly Json[], by: string, line: number) => {
    const search = new Search();
    for (const value of values) search.visit(value);
    if (search.best !== '') found.push({ text: search.best, by, line });
  };
  const pushed = flightText(flights.map(({ start, end }) => text.slice(start, end)));
  if (flights[0] && pushed !== '') look(flightValues(pushed), 'script:flight', flights[0].line);
  for (const { kind, start, end, line } of scripts) {
    if (kind !== 'flight') look(readJson(text.slice(start, end)), `script:${kind}`, line);
  }
  return found;
}

/** Texts called `articleBody` in JSON-LD. */
function inLinkedData(page: HtmlPage): Found[] {
  return graphOf(page).nodes.flatMap(({ values, line }) => {
    const { articleBody: body } = values;
    return typeof body === 'string' ? [{ text: body, by: 'json-ld:articleBody', line }] : [];
  });
}

const TITLES = /^(?:og:title|og:description|description)$/;

/** Does a text speak of what the page is about? It has a good part of the words of its title or description. */
function isAbout(page: HtmlPage, text: string): boolean {
  const stated = page.head.metas.filter(({ name }) => TITLES.test(name)).map(({ value }) => value);
  const words = [page.head.title?.value ?? '', ...stated].map((title) => title.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  const lower = text.toLowerCase();
  return words.some((all) => {
    const long = all.filter((word) => word.length > 1);
    return long.length > 2 && long.filter((word) => lower.includes(word)).length >= long.length * SHARE;
  });
}

const longest = (found: readonly Found[]): Found | null =>
  found.reduce<Found | null>((best, one) => (best && best.text.length >= one.text.length ? best : one), null);

/**
 * The article's text as a page's data hold it: what JSON-LD calls the body, else the longest text in its other data. Null where
 * they hold none of some length that is about what the page's title says. For pages whose visible text lacks the article.
 */
export function articleBodyOf(page: HtmlPage): ScriptBody | null {
  for (const one of [longest(inLinkedData(page)), longest(inData(page))]) {
    const text = one ? paragraphsOf(page, one.text) : '';
    if (one && text.length >= SHORTEST && isAbout(page, text)) return { ...one, text };
  }
  return null;
}
