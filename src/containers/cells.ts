/** A value as a table holds it: CSV has text only, JSON and Parquet more. */
export type Value = unknown;

/** Keys under which lists of objects hold their text: paragraphs, sentences, passages. */
const textKeys = ['form', 'sentence', 'text', 'context', 'paragraph', 'content', 'original_form', '문장'];
const deepest = 6;

/** A Python list of strings, as `str(list)` or pandas writes it into a cell. Undefined for anything else. */
function listLiteral(text: string): string[] | undefined {
  const whole = text.trim();
  if (!/^\[\s*[urUR]?['"]/.test(whole) || !/['"]\s{0,20}(?:,\s{0,20})?\]$/.test(whole)) return undefined;
  const parts: string[] = [];
  const piece = /\s*[urUR]?(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")\s*(,|\]$)/gsy;
  piece.lastIndex = 1;
  for (let end = ''; end !== ']'; ) {
    const match = piece.exec(whole);
    if (!match) return /^\s*\]$/.test(whole.slice(piece.lastIndex)) && parts.length ? parts : undefined;
    parts.push(unquote(match[1] ?? match[2] ?? ''));
    end = match[3] ?? ']';
    if (end === ',' && /^\s*\]$/.test(whole.slice(piece.lastIndex, piece.lastIndex + 8))) return parts;
  }
  return parts;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '\n': '' };

function unquote(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(.))/gs, (_, hex, unit, sign: string) =>
    hex || unit ? String.fromCharCode(Number.parseInt(hex ?? unit, 16)) : (escapes[sign] ?? sign),
  );
}

/** Text of an object in a list of paragraphs or sentences. */
function textOfObject(value: object, depth: number): string {
  for (const key of textKeys) {
    const inner = Object.hasOwn(value, key) ? (value as Record<string, Value>)[key] : undefined;
    if (inner !== undefined && inner !== null) return textOf(inner, depth);
  }
  return '';
}

function joined(parts: readonly string[], depth: number): string {
  return parts
    .map((part) => part.trim())
    .filter(Boolean)
    .join(depth > 1 ? ' ' : '\n\n');
}

/** A time of a typed table, whose zone is not told; a day alone where the clock stands at midnight. */
function timeOf(value: Date): string {
  const text = Number.isNaN(value.getTime()) ? '' : value.toISOString();
  return text.replace(/T00:00:00\.000Z$|(?:\.000)?Z$/, '');
}

/** Text of a cell: lists of paragraphs or sentences become paragraphs, lists within them lines of one. `''` where there is none. */
export function textOf(value: Value, depth = 0): string {
  if (typeof value === 'string') {
    const list = depth === 0 ? listLiteral(value) : undefined;
    return list ? joined(list, 1) : value;
  }
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null || depth > deepest) return '';
  if (value instanceof Date) return timeOf(value);
  if (ArrayBuffer.isView(value)) return '';
  if (Array.isArray(value))
    return joined(
      value.map((inner) => textOf(inner, depth + 1)),
      depth + 1,
    );
  return depth === 0 ? '' : textOfObject(value, depth + 1);
}

/** Text of a cell that names something: lists joined by `, `, on one line. */
export function wordsOf(value: Value): string {
  const parts = Array.isArray(value) ? value : typeof value === 'string' ? (listLiteral(value) ?? [value]) : [value];
  const named = (part: Value) =>
    typeof part === 'object' && part !== null && 'name' in part ? textOf(part.name) : textOf(part);
  return parts
    .map((part) => named(part).replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(', ');
}
