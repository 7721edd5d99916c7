import { Buffer } from 'node:buffer';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { mended } from './texts.ts';

const korean = `새 다리가 어제 열렸다고 시청이 밝혔다.
시장은 ‘고맙다’고 말했다. 서울시와 강서구는 화요일에 다시 만나 통행료를 정한다.
다리는 길이가 500m이고 자전거 도로가 따로 있다. (사진=시청 제공)
`;

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const western = (text: string, encoding = 'utf-8') =>
  [...latin1(iconv.encode(text, encoding))]
    .map((sign) => {
      const shown = iconv.decode(Buffer.from(sign, 'latin1'), 'windows-1252');
      return shown === '\ufffd' ? sign : shown;
    })
    .join('');

/** Bytes as Latin-1, but for sequences of UTF-8, which are read as that. */
function fused(bytes: Uint8Array): string {
  return latin1(bytes).replace(/[\xc4-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}/g, (signs) => {
    const text = Buffer.from(signs, 'latin1').toString('utf8');
    return text.includes('\ufffd') ? signs : text;
  });
}

const see = (text: string) => mended(Buffer.from(text));
const put = (text: string) => ({ text, repairs: ['mojibake-repaired'] });

describe('Korean in CP949 read as Latin-1', () => {
  const bytes = iconv.encode(korean, 'cp949');

  it('is put right', () => expect(see(latin1(bytes))).toMatchObject(put(korean)));
  it('as windows-1252, too', () => expect(see(western(korean, 'cp949'))).toMatchObject(put(korean)));
  it('with soft hyphens dropped', () => expect(see(latin1(bytes).replaceAll('\xad', ''))).toMatchObject(put(korean)));
  it('with pairs that passed as UTF-8', () => expect(see(fused(bytes))).toMatchObject(put(korean)));
  it('with both', () => expect(see(fused(bytes).replaceAll('\xad', ''))).toMatchObject(put(korean)));

  it('in markup, beside sound Korean and curly quotes', () => {
    const page = (text: string) => `<h1>소식 ··· “오늘”</h1>\n<p class="b">${text}</p>\n`;
    expect(see(page(latin1(bytes)))).toMatchObject(put(page(korean)));
  });

  it('leaves a line that cannot be read as it is, and says so', () => {
    const lost = '´Ù¸®\x80\x80´Â';
    expect(see(`${latin1(bytes)}${lost}\n`)).toMatchObject({
      text: `${korean}${lost}\n`,
      repairs: ['mojibake-repaired', 'mojibake-suspected'],
    });
  });
});

describe('UTF-8 read as something else', () => {
  const accents = 'L’été à Paris — déjà vu ?\nLe maire a inauguré le pont.\n';

  it('as Latin-1 or windows-1252, once or more often, is put right', () => {
    for (const text of [korean, accents, 'Новый мост открыли вчера.\n', '新しい橋が開通した。\n']) {
      expect(see(latin1(Buffer.from(text)))).toMatchObject(put(text));
      expect(see(western(text))).toMatchObject(put(text));
      expect(see(western(western(text)))).toMatchObject(put(text));
    }
  });

  it('as Thai is put right', () => {
    const read = (text: string) =>
      [...latin1(Buffer.from(text))]
        .map((sign) => {
          const shown = iconv.decode(Buffer.from(sign, 'latin1'), 'windows-874');
          return shown === '\ufffd' ? sign : shown;
        })
        .join('');
    const text = '죽음 각각\n';
    const mangled = read(text);
    expect(see(mangled).text).toBe(iconv.encode(mangled, 'windows-874').equals(Buffer.from(text)) ? text : mangled);
  });

  it('as CP949 is put right where nothing was lost', () => {
    const text = '기업 기회 기사 기자\n기업 기사 기회 기자\n';
    const mangled = iconv.decode(Buffer.from(text), 'cp949');
    expect(iconv.encode(mangled, 'cp949').equals(Buffer.from(text))).toBe(true);
    expect(see(mangled)).toMatchObject(put(text));
  });

  it('is never put right by halves', () => {
    const half = 'ìž…ë'.repeat(9);
    expect(see(half)).toMatchObject({ text: half, repairs: ['mojibake-suspected'] });
  });

  it('is left and flagged where something was lost', () => {
    const mangled = iconv.decode(Buffer.from(korean), 'cp949');
    expect(see(mangled)).toMatchObject({ text: mangled, repairs: ['mojibake-suspected'] });
    expect(see('기사 占쏙옙占쏙옙 입력').repairs).toEqual(['mojibake-suspected']);
    expect(see('새 다�� 어제 �렸다').repairs).toEqual(['mojibake-suspected']);
  });
});

describe('sound text', () => {
  const sound = [
    korean,
    '급등··· 소득 절반, ‘차’다 ···“코리아” ©®\n'.repeat(5),
    '«RÉALITÉ» É… AMANHû «AMANHû MENÜ» È\xa0qui déjà vu… © 2020\n'.repeat(5),
    'Það er gott að búa hér, sagði Óðinn við Þórð. Íþróttir og þjóðir.\n'.repeat(5),
    'สะพานใหม่เปิดเมื่อวานนี้ นายกเทศมนตรีกล่าวขอบคุณคนงานทุกคน\n',
    'Η νέα γέφυρα άνοιξε χθες. ΝΈΑ ΓΈΦΥΡΑ\nНовый мост открыли вчера.\n',
    '新的大桥昨天正式通车。\n大統領 訪美 會談\n',
    'Trường Đại học Âu Lạc khánh thành cầu mới. ÂÃÊÔ Â©\n'.replace(' Â©', ''),
  ];
  it.each(sound)('stays: %s', (text) => expect(see(text)).toMatchObject({ text, repairs: [] }));
});
