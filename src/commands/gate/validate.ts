import { instead, nearest } from '../../nearest.ts';
import type { Schema } from './schema.ts';

const typeOf = (value: unknown) => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
};

const say = (value: unknown) => (typeof value === 'object' ? typeOf(value) : `'${String(value)}'`);

const at = (path: string, key: string | number) => (path === '' ? String(key) : `${path}.${key}`);

/** The mistake in an object's keys or values. */
function wrongObject(value: object, schema: Schema, path: string): string | undefined {
  const known = Object.keys(schema.properties ?? {});
  const missing = schema.required?.find((key) => !(key in value));
  if (missing !== undefined) return `${at(path, missing)} is missing`;
  for (const [key, inner] of Object.entries(value)) {
    const rule = Object.hasOwn(schema.properties ?? {}, key) ? schema.properties?.[key] : undefined;
    const wrong = rule
      ? wrongIn(inner, rule, at(path, key))
      : `unknown key '${at(path, key)}' (${instead(key, known)})`;
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function wrongArray(value: readonly unknown[], { items }: Schema, path: string): string | undefined {
  if (!items) return undefined;
  for (const [index, inner] of value.entries()) {
    const wrong = wrongIn(inner, items, at(path, index));
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function wrongName(value: unknown, names: readonly string[], path: string): string | undefined {
  if (typeof value === 'string' && names.includes(value)) return undefined;
  const meant = typeof value === 'string' ? nearest(value, names) : undefined;
  const hint = meant === undefined ? '' : ` (did you mean '${meant}'?)`;
  return `${path}: unexpected ${say(value)}, expected ${names.join(', ')}${hint}`;
}

/** Of several ways to write a value, the one of its own type says what is wrong. */
function wrongInAll(value: unknown, ways: readonly Schema[], path: string): string | undefined {
  const mistakes = ways.map((way) => wrongIn(value, way, path));
  if (mistakes.includes(undefined)) return undefined;
  const like = ways.findIndex((way) => (way.type ?? 'string') === typeOf(value));
  return mistakes[Math.max(0, like)];
}

/** The first thing in a value that its schema does not allow, in words with the path to it; undefined when it is sound. */
export function wrongIn(value: unknown, schema: Schema, path = ''): string | undefined {
  const { type, pattern, minimum } = schema;
  if (schema.anyOf) return wrongInAll(value, schema.anyOf, path);
  if (schema.enum) return wrongName(value, schema.enum, path);
  if (type !== undefined && typeOf(value) !== type)
    return `${path || 'the file'}: unexpected ${say(value)}, expected ${type}`;
  if (pattern !== undefined && !new RegExp(pattern).test(value as string))
    return `${path}: unexpected ${say(value)}, expected ${schema.description ?? pattern}`;
  if (minimum !== undefined && (value as number) < minimum)
    return `${path}: unexpected ${say(value)}, expected ${minimum} at least`;
  if (type === 'object') return wrongObject(value as object, schema, path);
  return type === 'array' ? wrongArray(value as readonly unknown[], schema, path) : undefined;
}
