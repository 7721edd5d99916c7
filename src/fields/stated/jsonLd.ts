import { type HtmlPage, htmlText } from '../../parsers/html/index.ts';
import { isList, isObject, type Json, type JsonObject, listOf, readJson } from './json.ts';

/** An object of a page's JSON-LD, and the line of its script. */
export interface Node {
  readonly types: readonly string[];
  readonly values: JsonObject;
  readonly line: number;
  /** Stands in a list of items or beside its parent's own article: likely a teaser. */
  readonly listed: boolean;
}

/** A page's JSON-LD: its objects in order, and those that others point at by `@id`. */
export interface Graph {
  readonly nodes: readonly Node[];
  readonly byId: ReadonlyMap<string, JsonObject>;
}

/** Objects looked at on one page, and how deep they may lie. */
const MOST = 20_000;
const DEPTH = 12;

const LISTS = new Set(['itemListElement', 'blogPosts', 'blogPost', 'hasPart', 'isPartOf', 'relatedLink', 'citation']);

const typesOf = (values: JsonObject): string[] =>
  listOf(values['@type'] ?? values.type)
    .filter((type) => typeof type === 'string')
    .map((type) => type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1));

interface Walk {
  readonly nodes: Node[];
  readonly byId: Map<string, JsonObject>;
  line: number;
  left: number;
}

function walkObject(walk: Walk, values: JsonObject, depth: number, listed: boolean): void {
  const types = typesOf(values);
  const id = values['@id'];
  if (typeof id === 'string' && Object.keys(values).length > 1 && !walk.byId.has(id)) walk.byId.set(id, values);
  if (types.length) walk.nodes.push({ types, values, line: walk.line, listed });
  for (const key of Object.keys(values)) {
    const value = values[key];
    if (typeof value === 'object' && value !== null) visit(walk, value, depth + 1, listed || LISTS.has(key));
  }
}

function visit(walk: Walk, value: Json, depth: number, listed: boolean): void {
  if (depth > DEPTH || walk.left-- <= 0) return;
  if (isList(value)) for (const one of value) visit(walk, one, depth + 1, listed);
  else if (isObject(value)) walkObject(walk, value, depth, listed);
}

/** Reads all JSON-LD of a page, broken as it may be. */
export function graphOf(page: HtmlPage): Graph {
  const walk: Walk = { nodes: [], byId: new Map(), line: 1, left: MOST };
  for (const { kind, start, end, line } of page.head.scripts) {
    if (kind !== 'ld') continue;
    walk.line = line;
    for (const value of readJson(page.source.text.slice(start, end))) visit(walk, value, 0, false);
  }
  return { nodes: walk.nodes, byId: walk.byId };
}

const TAGS = /<[a-z/!][^<>]{0,300}>/gi;

/** A text of JSON as it reads: entities decoded (twice encoded ones too), tags taken out, blanks folded. */
export function plainText(text: string): string {
  const bare = text.includes('<') ? text.replace(TAGS, ' ') : text;
  const once = htmlText(bare, [[0, bare.length]]);
  if (!once.includes('&') || once === bare) return once;
  return htmlText(once, [[0, once.length]]);
}

/** The texts that a value holds: strings, `@value`s, or the names of objects, references followed. */
export function textsOf(graph: Graph, value: Json | undefined): string[] {
  return listOf(value)
    .flatMap((one) => {
      if (typeof one === 'string') return [plainText(one)];
      if (typeof one === 'number') return [String(one)];
      return isObject(one) ? namesOf(graph, one) : [];
    })
    .filter((text) => text !== '');
}

function namesOf(graph: Graph, value: JsonObject): string[] {
  const id = value['@id'];
  const target = typeof id === 'string' ? graph.byId.get(id) : undefined;
  const name = value['@value'] ?? value.name ?? target?.name ?? value.headline ?? target?.headline;
  return listOf(name)
    .filter((one) => typeof one === 'string')
    .map(plainText);
}
