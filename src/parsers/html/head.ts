import type { Block } from '../../types.ts';
import { ATTR, type Attributes } from './attributes.ts';
import type { Elements } from './elements.ts';
import { attributeText, htmlText } from './fold.ts';
import { LIMITS } from './limits.ts';
import type { LineTable } from './lines.ts';
import { scriptKind } from './scripts.ts';
import { idOf } from './tags.ts';
import type { DataScript, HeadLink, HeadTable, Meta, Property, Stated } from './types.ts';
import { textWithin } from './within.ts';

const HTML = idOf('html');
const META = idOf('meta');
const LINK = idOf('link');
const BASE = idOf('base');
const TIME = idOf('time');
const IMG = idOf('img');

const RELS =
  /\b(?:canonical|amphtml|alternate|author|license|shortlink|next|prev|original-source|syndication-source)\b/;
const RDFA = /^\s*(?:schema:)?(datePublished|dateModified|dateCreated|author)\s*$/;
const META_KEYS = [
  ['name', ATTR.name],
  ['property', ATTR.property],
  ['itemprop', ATTR.itemprop],
  ['http-equiv', ATTR.httpEquiv],
] as const;

interface Noted {
  readonly name: string;
  readonly element: number;
  readonly at: number;
  /** The machine-readable value, null where the text is to be read. */
  readonly value: string | null;
}

/** What the page says of itself, gathered while its tags pass. */
export class Head {
  private title: Stated | null = null;
  private lang: string | null = null;
  private readonly metas: Meta[] = [];
  private readonly links: HeadLink[] = [];
  private readonly scripts: DataScript[] = [];
  private readonly times: Noted[] = [];
  private readonly itemprops: Noted[] = [];
  private readonly text: string;
  private readonly attributes: Attributes;
  private readonly lines: LineTable;

  constructor(text: string, attributes: Attributes, lines: LineTable) {
    this.text = text;
    this.attributes = attributes;
    this.lines = lines;
  }

  /** A start tag has passed; `element` is its row, or the parent's where it has none. */
  note(tag: number, at: number, element: number): void {
    if (tag === TIME) this.noteProperty(this.times, '', tag, at, element);
    if (this.attributes.seen === 0) return;
    if (tag === META) this.noteMeta(at);
    else if (tag === LINK || tag === BASE) this.noteLink(tag, at);
    else if (tag === HTML) this.noteLang();
    if (this.attributes.has(ATTR.itemprop))
      this.noteProperty(this.itemprops, this.attributes.raw(ATTR.itemprop).trim(), tag, at, element);
    else if (tag !== META && this.attributes.has(ATTR.property)) this.noteRdfa(tag, at, element);
  }

  /** The content of a `<title>` outside drawings; the first one counts. */
  noteTitle(start: number, end: number): void {
    const value = this.title ? '' : htmlText(this.text, [[start, end]]);
    if (value !== '') this.title = { value, line: this.lines.at(start) };
  }

  /** The content of a `<script>` whose attributes were just read. */
  noteScript(start: number, end: number): void {
    if (end - start < 2 || this.scripts.length >= LIMITS.head) return;
    const id = this.attributes.raw(ATTR.id);
    const kind = scriptKind(this.attributes.raw(ATTR.type), id, this.text, start, end);
    if (kind) this.scripts.push({ kind, id, start, end, line: this.lines.at(start) });
  }

  finish(blocks: readonly Block[], elements: Elements): HeadTable {
    const { title, lang, metas, links, scripts } = this;
    const stated = (noted: Noted): Property => this.stated(noted, blocks, elements);
    return { title, lang, metas, links, scripts, times: this.times.map(stated), itemprops: this.itemprops.map(stated) };
  }

  private value(attribute: number): string {
    return attributeText(this.text, this.attributes.start(attribute), this.attributes.end(attribute));
  }

  private noteMeta(at: number): void {
    // Some sites write value= where content= is meant.
    const stating = this.attributes.has(ATTR.content) ? ATTR.content : ATTR.value;
    if (!this.attributes.has(stating) || this.metas.length >= LIMITS.head) return;
    const value = this.value(stating);
    for (const [key, attribute] of META_KEYS) {
      if (!this.attributes.has(attribute)) continue;
      const name = this.attributes.raw(attribute).trim().toLowerCase();
      if (name !== '') this.metas.push({ key, name, value, line: this.lines.at(at) });
    }
  }

  private noteLink(tag: number, at: number): void {
    if (!this.attributes.has(ATTR.href) || this.links.length >= LIMITS.head) return;
    const rel = tag === BASE ? 'base' : this.attributes.raw(ATTR.rel).trim().toLowerCase();
    if (tag === BASE || RELS.test(rel)) this.links.push({ rel, value: this.value(ATTR.href), line: this.lines.at(at) });
  }

  private noteLang(): void {
    const attribute = this.attributes.has(ATTR.lang) ? ATTR.lang : ATTR.xmlLang;
    const lang = this.attributes.raw(attribute).trim();
    if (lang !== '') this.lang ??= lang;
  }

  /** RDFa of the vocabulary that microdata use: `property="schema:datePublished"`. */
  private noteRdfa(tag: number, at: number, element: number): void {
    const name = RDFA.exec(this.attributes.raw(ATTR.property))?.[1];
    if (name !== undefined) this.noteProperty(this.itemprops, name, tag, at, element);
  }

  private noteProperty(list: Noted[], name: string, tag: number, at: number, element: number): void {
    if (list.length >= LIMITS.head) return;
    const attribute = this.machine(tag);
    list.push({ name, element, at, value: attribute < 0 ? null : this.value(attribute) });
  }

  /** The attribute that holds an element's machine-readable value, -1 for none. A link's text says more than its address. */
  private machine(tag: number): number {
    const own = tag === TIME ? ATTR.datetime : tag === LINK ? ATTR.href : tag === IMG ? ATTR.src : ATTR.value;
    if (this.attributes.has(own)) return own;
    return this.attributes.has(ATTR.content) ? ATTR.content : -1;
  }

  private stated({ name, element, at, value }: Noted, blocks: readonly Block[], elements: Elements): Property {
    const line = this.lines.at(at);
    if (value !== null) return { name, element, line, value, machine: true };
    const start = elements.start[element] as number;
    const end = elements.end[element] as number;
    const short = start === at && end - start <= LIMITS.valueLength;
    return { name, element, line, value: short ? textWithin(this.text, blocks, start, end) : '', machine: false };
  }
}
