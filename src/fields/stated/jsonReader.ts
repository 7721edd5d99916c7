import type { Json } from './json.ts';

/** Objects and lists inside one another beyond this are skipped. */
const DEPTH = 64;
/** How far behind a quote the sign is looked for that tells whether the string ends there, in UTF-16 units. */
const LOOK = 80;

const QUOTE = 34;
const APOSTROPHE = 39;
const BACKSLASH = 92;

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const WORDS: Readonly<Record<string, Json>> = { true: true, false: false, null: null, undefined: null };

/** Signs that end a bare word. */
const ENDS = new Set(' \t\r\n,:{}[]"\'');

const isBlank = (code: number): boolean => code <= 32 || code === 0xa0 || code === 0xfeff || code === 0x2028;

/** Reads JSON that is not quite JSON, in one pass. */
export class JsonReader {
  private readonly text: string;
  private at = 0;
  private depth = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** All objects and lists of the text, in order. */
  values(): Json[] {
    const found: Json[] = [];
    while (this.seek()) {
      const value = this.value();
      if (value !== undefined) found.push(value);
    }
    return found;
  }

  /** Goes to the next opening bracket. */
  private seek(): boolean {
    for (; this.at < this.text.length; this.at++) {
      const sign = this.text[this.at];
      if (sign === '[' && this.text.startsWith('CDATA[', this.at + 1)) this.at += 6;
      else if (sign === '{' || sign === '[') return true;
    }
    return false;
  }

  /** Blanks, comments, and the wrappers of old pages. */
  private skip(): void {
    for (;;) {
      while (isBlank(this.text.charCodeAt(this.at))) this.at++;
      if (this.text.startsWith('/*', this.at)) this.skipTo('*/');
      else if (this.text.startsWith('//', this.at)) this.skipTo('\n');
      else if (this.text.startsWith('<!--', this.at)) this.at += 4;
      else if (this.text.startsWith('-->', this.at)) this.at += 3;
      else return;
    }
  }

  private skipTo(mark: string): void {
    const found = this.text.indexOf(mark, this.at + 2);
    this.at = found < 0 ? this.text.length : found + mark.length;
  }

  private value(): Json | undefined {
    this.skip();
    const code = this.text.charCodeAt(this.at);
    if (code === 123) return this.nested('}', () => this.members());
    if (code === 91) return this.nested(']', () => this.elements());
    if (code === QUOTE || code === APOSTROPHE) return this.string(code);
    return this.word();
  }

  private nested(end: string, read: () => Json): Json | undefined {
    this.at++;
    if (this.depth >= DEPTH) return undefined;
    this.depth++;
    const value = read();
    this.depth--;
    if (this.text[this.at] === end) this.at++;
    return value;
  }

  private members(): Json {
    const members: Record<string, Json> = Object.create(null);
    while (this.more()) {
      const key = this.value();
      this.skip();
      if (this.text[this.at] !== ':') continue;
      this.at++;
      const value = this.value();
      if (value !== undefined && (typeof key === 'string' || typeof key === 'number')) members[String(key)] = value;
    }
    return members;
  }

  private elements(): Json {
    const elements: Json[] = [];
    while (this.more()) {
      const value = this.value();
      if (value !== undefined) elements.push(value);
    }
    return elements;
  }

  /** Passes commas (too many of them, or signs that stand for one); false at a closing bracket, which is not passed, or the end. */
  private more(): boolean {
    for (;;) {
      this.skip();
      const sign = this.text[this.at];
      if (sign === undefined || sign === '}' || sign === ']') return false;
      if (sign !== ',' && sign !== ';' && sign !== ':') return true;
      this.at++;
    }
  }

  /** A string; one that never closes ends with the text. */
  private string(quote: number): string {
    let value = '';
    let from = ++this.at;
    for (; this.at < this.text.length; this.at++) {
      const code = this.text.charCodeAt(this.at);
      if (code === quote && this.closes()) break;
      if (code !== BACKSLASH) continue;
      value += this.text.slice(from, this.at) + this.escape();
      from = this.at + 1;
    }
    value += this.text.slice(from, this.at);
    this.at++;
    return value;
  }

  /** Does the quote here close its string? A quote inside the words is followed by words. */
  private closes(): boolean {
    const { text } = this;
    let next = this.at + 1;
    while (next - this.at < LOOK && isBlank(text.charCodeAt(next))) next++;
    const sign = text[next];
    if (sign === undefined || sign === ':' || sign === '}' || sign === ']') return true;
    if (sign === '"' || sign === '/') return next > this.at + 1;
    if (sign !== ',') return next - this.at >= LOOK;
    next++;
    while (next - this.at < LOOK && isBlank(text.charCodeAt(next))) next++;
    const after = text[next];
    return after === undefined || next - this.at >= LOOK || '"\'{[}]-0123456789tfn/'.includes(after);
  }

  /** The sign that the escape here stands for; leaves the place at its last unit. */
  private escape(): string {
    const sign = this.text[++this.at] ?? '';
    if (sign === 'u') {
      const digits = this.text.slice(this.at + 1, this.at + 5);
      if (!/^[\da-f]{4}$/i.test(digits)) return sign;
      this.at += 4;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    return ESCAPES[sign] ?? sign;
  }

  /** A number, a constant or a bare word. Always passes at least one unit. */
  private word(): Json | undefined {
    const start = this.at;
    while (this.at < this.text.length && !ENDS.has(this.text[this.at] as string)) this.at++;
    if (this.at === start) {
      if (this.text[this.at] !== ':') this.at++;
      return undefined;
    }
    const word = this.text.slice(start, this.at);
    if (Object.hasOwn(WORDS, word)) return WORDS[word] as Json;
    const number = Number(word);
    return Number.isNaN(number) ? word : number;
  }
}
