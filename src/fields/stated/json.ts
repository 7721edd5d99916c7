import { JsonReader } from './jsonReader.ts';

/** A value of JSON, as read from a page's scripts. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A JSON object; keys that are not there read as undefined. */
export type JsonObject = { readonly [key: string]: Json };

/** Whether a value is an object; undefined is none. */
export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is a list; undefined is none. */
export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** A value as a list: nothing gives none, a single one itself. */
export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return isList(value) ? value : [value];
}

function strict(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/**
 * The values in a script: JSON as it should be, else what a patient reading gives (comments, commas too many, raw line breaks
 * and quotes inside strings, several values one after another, wrappers, quotes written as entities). Linear; never throws.
 */
export function readJson(text: string): Json[] {
  const whole = strict(text);
  if (whole !== undefined) return [whole];
  const quoted = text.includes('"') ? text : text.replaceAll('&quot;', '"').replaceAll('&#34;', '"');
  return new JsonReader(quoted).values();
}
