import { expect, test } from 'vitest';
import { readJson } from '../../src/fields/stated/json.ts';
import { growth } from '../effort.ts';

const cases: readonly (readonly [name: string, text: string, values: unknown[]])[] = [
  ['what is right is read as it is', '{"a": [1, -2.5e3, true, null, "x"]}', [{ a: [1, -2500, true, null, 'x'] }]],
  ['commas too many', '{"a": 1, "b": [1, 2,],}', [{ a: 1, b: [1, 2] }]],
  ['raw line breaks inside strings', '{"a": "one\ntwo"}', [{ a: 'one\ntwo' }]],
  ['comments of both kinds', '/* x */ {"a": 1, // one\n "b": 2}', [{ a: 1, b: 2 }]],
  ['wrappers of old pages', '<!-- {"a": 1} -->', [{ a: 1 }]],
  ['CDATA in a comment', '//<![CDATA[\n{"a": 1}\n//]]>', [{ a: 1 }]],
  ['several objects glued', '{"a": 1}{"b": 2}', [{ a: 1 }, { b: 2 }]],
  ['quotes as entities', '{&quot;a&quot;: &quot;b&quot;}', [{ a: 'b' }]],
  ['quotes inside the words', '{"a": "He said "no" and left", "b": 1}', [{ a: 'He said "no" and left', b: 1 }]],
  ['single quotes and bare keys', "{a: 'b', 'c': d}", [{ a: 'b', c: 'd' }]],
  ['escapes', '{"a": "\\u00e9\\n\\/", }', [{ a: 'é\n/' }]],
  ['a missing comma', '{"a": "b"\n"c": "d"}', [{ a: 'b', c: 'd' }]],
  ['an end cut off', '{"a": "b", "c": {"d": "e', [{ a: 'b', c: { d: 'e' } }]],
  ['a statement around it', 'window.data = {"a": 1};', [{ a: 1 }]],
  [
    'a key that objects have by themselves',
    '{"a": constructor, "__proto__": 1,}',
    [{ a: 'constructor', ['__proto__']: 1 }],
  ],
];

test.each(cases)('%s', (_, text, values) => {
  expect(JSON.stringify(readJson(text))).toBe(JSON.stringify(values));
});

test('hostile text ends in linear time and never throws', () => {
  for (const unit of ['[', '{"a":', '"', '{', "{'", '\\', '"" ', '/*', ',', '}{']) {
    const text = (size: number) => `{x ${unit.repeat(size / unit.length)}`;
    expect([unit, growth(text, 50_000, readJson) < 4]).toEqual([unit, true]);
  }
});
