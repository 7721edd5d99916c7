import { Buffer } from 'node:buffer';
import { createRequire } from 'node:module';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeAsIs } from '../../src/encodings/index.ts';
import { asIs, japanese, korean, mended, simplified, traditional } from './texts.ts';

const hex = (text: string) => Buffer.from(text, 'hex');

describe('UTF', () => {
  it('is read with and without a mark', () => {
    expect(asIs(Buffer.from(korean))).toMatchObject({ text: korean, encoding: 'utf-8', confidence: 1, repairs: [] });
    expect(asIs(Buffer.from(`\ufeff${korean}`)).text).toBe(korean);
    for (const encoding of ['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be']) {
      for (const text of [korean, japanese, 'Plain English text.\n', 'Мост открыт вчера\n', '가가가 각각 가가\n']) {
        expect(asIs(iconv.encode(text, encoding))).toMatchObject({ text, encoding });
        expect(asIs(iconv.encode(text, encoding, { addBOM: true }))).toMatchObject({ text, encoding, confidence: 1 });
      }
    }
  });

  it('may be cut in mid-character, or damaged', () => {
    for (const cut of [1, 2]) {
      expect(asIs(Buffer.from(`${korean}가`).subarray(0, -cut))).toMatchObject({ text: korean, encoding: 'utf-8' });
    }
    const damaged = Buffer.concat([Buffer.from(korean), Buffer.from([0xea, 0xb0]), Buffer.from(` ${korean}`)]);
    expect(asIs(damaged)).toMatchObject({ text: `${korean}\ufffd ${korean}`, encoding: 'utf-8' });
    expect(asIs(Buffer.from('\ufeff\uac00\ud800', 'utf16le')).text).toBe('\uac00\ufffd');
  });
});

describe('East Asian encodings', () => {
  const all = [
    ['cp949', korean, 'cp949'],
    ['shift_jis', japanese, 'shift_jis'],
    ['euc-jp', japanese, 'euc-jp'],
    ['gb18030', simplified, 'gb18030'],
    ['big5', traditional, 'big5hkscs'],
  ] as const;

  it.each(all)('%s', (encoding, text, codec) => {
    const bytes = iconv.encode(text, codec);
    expect(asIs(bytes)).toMatchObject({ text, encoding });
    expect(asIs(bytes).confidence).toBeGreaterThan(0.9);
    expect(asIs(Buffer.concat([bytes, bytes.subarray(0, 1)])).text).toBe(text);
  });

  it('are told in a headline, after a long head in ASCII, with syllables that EUC-KR lacks', () => {
    for (const text of [
      '뉴스',
      '[포토] 봄꽃',
      '똠방각하 갂갃',
      '삼성 주가 3% 올라',
      `${'x '.repeat(300_000)}새 다리`,
    ]) {
      expect(asIs(iconv.encode(text, 'cp949'))).toMatchObject({ text, encoding: 'cp949' });
    }
    expect(asIs(iconv.encode('大統領 訪美', 'cp949')).text).toBe('大統領 訪美');
    expect(asIs(iconv.encode('東京で雪', 'euc-jp')).text).toBe('東京で雪');
    expect(asIs(iconv.encode('新聞', 'big5')).text).toBe('新聞');
  });

  it('johab, ISO-2022-KR and ISO-2022-JP', () => {
    const johab = hex(
      'ac812094619fa1886120b4e1b94120b5699d76946189a120afa1c0f7b7a120a46ad17694612e0aafa1b877b76520d94089a1a0739461d94189a120a069d09694612e20e4dee279208881c9b70a',
    );
    const kr =
      '1b2429430e3b750f200e3459382e30210f200e3e6e41260f200e3f2d37483459306d0f200e3d43433b404c0f200e3960477b34590f2e0a0e3d434065403a0f200e2130306d383f34592131306d0f200e383b475f34590f2e200e535e4e690f200e3033456b0f0a';
    const jp =
      '1b24423f37243724243636242c3a72467c332b444c2437243f21231b28420a1b24423b544439244f34363c5524723d522459243f2123252b253f252b254a1b28420a';
    expect(asIs(johab)).toMatchObject({ text: korean, encoding: 'johab' });
    expect(asIs(hex(kr))).toMatchObject({ text: korean, encoding: 'iso-2022-kr' });
    expect(asIs(hex(kr.slice(8)))).toMatchObject({ text: korean, encoding: 'iso-2022-kr' });
    expect(asIs(hex(jp))).toMatchObject({ text: japanese, encoding: 'iso-2022-jp' });
    expect(asIs(Buffer.from('\x1b[31mred\x1b[0m 빨강\n')).encoding).toBe('utf-8');
  });

  it('may stand in one file with UTF-8, line by line', () => {
    const file = Buffer.concat([iconv.encode(korean, 'cp949'), Buffer.from(`\n${korean}${korean}`)]);
    expect(asIs(file)).toMatchObject({ text: `${korean}\n${korean}${korean}`, encoding: 'utf-8+cp949' });
  });
});

describe('encodings of one byte a letter', () => {
  const french = 'Le maire a inauguré le pont à midi. «C’est une fête», a-t-il déclaré à côté de sa sœur.\n'.repeat(3);
  const russian = 'Новый мост открыли вчера. Мэр поблагодарил строителей и пообещал ещё два.\n';
  const polish = 'Wczoraj otwarto nowy most. Burmistrz podziękował robotnikom: „Świetnie, że zdążyliście”.\n'.repeat(3);
  const thai = 'สะพานใหม่เปิดเมื่อวานนี้ นายกเทศมนตรีกล่าวขอบคุณคนงานทุกคน\n';
  const all = [
    ['windows-1252', french],
    ['windows-1251', russian],
    ['koi8-r', russian],
    ['iso-8859-5', russian],
    ['windows-1250', polish],
    ['windows-874', thai],
    ['windows-1253', 'Η νέα γέφυρα άνοιξε χθες. Ο δήμαρχος ευχαρίστησε τους εργάτες.\n'],
    ['windows-1255', 'הגשר החדש נפתח אתמול. ראש העיר הודה לפועלים.\n'],
    ['windows-1256', 'افتتح الجسر الجديد أمس. وشكر رئيس البلدية العمال.\n'],
  ] as const;

  it.each(all)('%s', (encoding, text) => {
    expect(asIs(iconv.encode(text, encoding)).text).toBe(text);
  });

  it('are Western where a few accents are all there is', () => {
    for (const text of ['café', 'naïve', 'L’été à Paris', '© 2020 Müller', '1 000 €', 'He said “hello” — don’t']) {
      expect(asIs(iconv.encode(text, 'windows-1252'))).toMatchObject({ text, encoding: 'windows-1252' });
    }
  });

  it('are told from their siblings by the alphabet of the language', () => {
    const danish =
      'Eurosymbolet eller eurotegnet (€) anvendes som tegn for møntenheden, og både læsere og børn kender det.\n';
    expect(asIs(iconv.encode(danish, 'iso-8859-15')).text).toBe(danish);
  });
});

describe('what is stated', () => {
  it('holds where the bytes bear it out', () => {
    const html = `<meta charset="iso-8859-2"><p>${'Most je otevřen.'}</p>`;
    expect(asIs(iconv.encode(html, 'iso-8859-2'))).toMatchObject({ text: html, encoding: 'iso-8859-2' });
    const xml = `<?xml version="1.0" encoding="EUC-KR"?><p>${korean}</p>`;
    expect(asIs(iconv.encode(xml, 'cp949'))).toMatchObject({ text: xml, encoding: 'cp949' });
    const capture = {
      file: 'a',
      bytes: iconv.encode('Мост', 'koi8-r'),
      url: null,
      capturedAt: null,
      charset: 'KOI8-R',
    };
    expect(decodeAsIs(capture)).toMatchObject({ text: 'Мост', encoding: 'koi8-r' });
  });

  it('by the container goes before the page, but for what servers say when nobody told them', () => {
    const bytes = iconv.encode('<meta charset="windows-1251">Мост', 'windows-1251');
    const read = (charset: string) => decodeAsIs({ file: 'a', bytes, url: null, capturedAt: null, charset }).encoding;
    expect(read('koi8-r')).toBe('koi8-r');
    expect(read('ISO-8859-1')).toBe('windows-1251');
  });

  it('does not hold against the bytes', () => {
    const html = (charset: string) =>
      `<meta http-equiv="Content-Type" content="text/html; charset=${charset}"><p>${korean}`;
    for (const charset of ['iso-8859-1', 'shift_jis', 'utf-8', 'utf-16', 'x-nonsense']) {
      expect(asIs(iconv.encode(html(charset), 'cp949'))).toMatchObject({ text: html(charset), encoding: 'cp949' });
      expect(asIs(Buffer.from(html(charset))).encoding).toBe('utf-8');
    }
  });

  it('gives way to what the user forces', () => {
    expect(mended(Buffer.from('é'), 'latin1')).toMatchObject({ text: 'Ã©', encoding: 'windows-1252', repairs: [] });
    expect(asIs(iconv.encode(korean, 'cp949'), 'EUC-KR')).toMatchObject({
      text: korean,
      encoding: 'cp949',
      confidence: 1,
    });
    expect(() => asIs(Buffer.from('é'), 'nonsense')).toThrow('a.txt: unknown encoding: nonsense');
  });
});

describe('what is no text', () => {
  it('is refused with the reason', () => {
    expect(() => asIs(new Uint8Array())).toThrow('a.txt: empty');
    expect(() => asIs(new Uint8Array(9))).toThrow('nothing but NUL bytes');
    expect(() => asIs(Buffer.from('\xff\xd8\xff\xe0\0\x10JFIF\0', 'latin1'))).toThrow('a JPEG picture');
    expect(() => asIs(Buffer.from('\x01\x02\xff\x03'.repeat(99), 'latin1'))).toThrow('control characters throughout');
  });

  it('does not include text with stray NUL bytes', () => {
    expect(asIs(Buffer.from(`${'\0'.repeat(1000)}<p>text</p>`)).encoding).toBe('utf-8');
    expect(asIs(Buffer.from(korean.replaceAll(' ', '\0'))).text).toBe(korean.replaceAll(' ', '\0'));
    expect(asIs(iconv.encode(korean.replaceAll(' ', '\0'), 'cp949')).encoding).toBe('cp949');
  });
});

it('a detector that no page needed for long is let go, and loaded again when one does', () => {
  const isHeld = () =>
    Object.keys(createRequire(import.meta.url).cache).some((path) => /[\\/]jschardet[\\/]/.test(path));
  const danish = iconv.encode(
    'Kommunen åbnede broen på søndag, og mange børn løb over den. '.repeat(20),
    'windows-1252',
  );
  const first = asIs(danish);
  expect([first.encoding, isHeld()]).toEqual(['windows-1252', true]);
  for (let i = 0; i < 64; i += 1) asIs(Buffer.from(korean));
  expect(isHeld()).toBe(true);
  asIs(Buffer.from(korean));
  expect(isHeld()).toBe(false);
  expect(asIs(danish)).toEqual(first);
  expect(isHeld()).toBe(true);
});
