import { describe, expect, it } from 'vitest';
import { maskOf } from '../src/mask.ts';
import { foldName } from '../src/outlets/names.ts';
import { lettersIn, trimmedOfSigns, withoutSigns, wordsIn } from '../src/unicode.ts';

/** Every sign, between letters and before a mark that would combine with it. */
function* samples(): Generator<string> {
  for (let code = 0; code < 0x20000; code += code < 0x3400 || code > 0xf000 ? 1 : 7) {
    const sign = String.fromCodePoint(code);
    yield `a${sign} 가`;
    yield `${sign}\u0301`;
  }
}

describe('signs told by table', () => {
  it('agree with the patterns that they stand for', () => {
    const wrong: string[] = [];
    for (const text of samples()) {
      const same =
        lettersIn(text) === (text.match(/\p{L}/gu)?.length ?? 0) &&
        withoutSigns(text) === text.replace(/[\s\p{P}\p{S}]+/gu, '') &&
        trimmedOfSigns(`${text}${text[1]}`) ===
          `${text}${text[1]}`.replace(/^[\s\d\p{P}\p{S}]+|[\s\d\p{P}\p{S}]+$/gu, '') &&
        wordsIn(text).join() === (text.match(/\p{L}+/gu) ?? []).join() &&
        foldName(text) ===
          text
            .normalize('NFKC')
            .replace(/[\s\p{P}\p{S}]+/gu, '')
            .toLowerCase() &&
        maskOf(text) === text.replace(/\d+/g, '0').replace(/\s+/g, ' ');
      if (!same) wrong.push(text);
    }
    expect(wrong).toEqual([]);
  });
});
