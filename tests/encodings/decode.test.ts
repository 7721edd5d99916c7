import { Buffer } from 'node:buffer';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/encodings/index.ts';

const page = (bytes: Uint8Array) => ({ file: 'a.txt', bytes, url: null, capturedAt: null });
const korean = '새 다리가 어제 열렸다. 시장은 갂갃 사람들에게 고맙다고 말했다.\n';

describe('decode', () => {
  it('reads UTF-8, with and without a mark, and with a cut tail', () => {
    const bytes = Buffer.from(korean);
    expect(decode(page(bytes))).toMatchObject({ text: korean, encoding: 'utf-8', confidence: 1, repairs: [] });
    expect(decode(page(Buffer.from(`\ufeff${korean}`))).text).toBe(korean);
    expect(decode(page(Buffer.concat([bytes, Buffer.from('가').subarray(0, 2)]))).text).toBe(korean);
  });

  it('reads CP949 with all its syllables', () => {
    expect(decode(page(iconv.encode(korean, 'cp949')))).toMatchObject({ text: korean, encoding: 'cp949' });
  });

  it('lets a forced encoding decide', () => {
    expect(decode(page(Buffer.from('é')), 'latin1').text).toBe('Ã©');
    expect(() => decode(page(Buffer.from('é')), 'nonsense')).toThrow('unknown encoding');
  });

  it('says why there is nothing to read', () => {
    expect(() => decode(page(new Uint8Array()))).toThrow('a.txt: empty');
    expect(() => decode(page(Uint8Array.from([1, 0, 2, 0, 0, 200])))).toThrow('binary');
  });
});
