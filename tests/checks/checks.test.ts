import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import type { Check } from '../../src/checks/types.ts';
import { dump, findings, given, prose, seen, settings, verdictOf } from './making.ts';

const ids = (text: string | Uint8Array) => verdictOf([seen(text)]).findings.map(({ check }) => check);

describe('a sound dump', () => {
  it('has no findings but of rights, which are off', () => {
    const on = { ...settings, levels: new Map([...settings.levels].filter(([id]) => !id.includes('rights'))) };
    expect(verdictOf([seen(dump(1))], on)).toMatchObject({ findings: [], failures: [], dumps: 1, articles: 1 });
  });
});

describe('every check', () => {
  it.each(checks as readonly Check[])('$id says what it means and what to do', ({ id, means, advice }) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(means.length).toBeGreaterThan(20);
    expect(advice.length).toBeGreaterThan(10);
  });

  it('words its findings as what is there and what should be', () => {
    const broken = [
      dump(1, { date: false, head: false }),
      dump(1),
      'version https://git-lfs.github.com/spec/v1\noid x\n',
    ];
    const said = verdictOf(broken.map((text, at) => seen(text, `${at}.txt`))).findings;
    expect(said.length).toBeGreaterThan(3);
    for (const { message, silence } of said) {
      expect(message).toMatch(/^unexpected .+, expected .+/);
      expect(silence).toContain('clean.config.yaml');
    }
  });
});

describe('what cannot be read', () => {
  it('is undecodable: no bytes, binary, lost signs', () => {
    expect(ids('')).toEqual(['undecodable']);
    expect(ids(Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 2, 3]))).toEqual(['undecodable']);
    expect(ids(dump(1).replace(/을/g, '\ufffd'))).toContain('undecodable');
    expect(ids(dump(1).replace('을', '\ufffd'))).not.toContain('undecodable');
  });

  it('is mojibake that nobody can put right, and a repair where somebody can', () => {
    const bytes = new TextEncoder().encode(dump(1));
    const latin = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    expect(ids(latin)).toContain('repaired');
    const [finding] = findings('mojibake', [seen('Ã¤â€ž¢Ã ï¿½ã€‚Ãˆ€ '.repeat(30))]);
    expect(finding).toMatchObject({ severity: 'error', line: 1 });
  });

  it('is text of escaped entities, but for a stray one that is shown on purpose', () => {
    const escaped = dump(1, { body: prose(1).map((text) => `&ldquo;${text}&rdquo;`) });
    expect(ids(escaped)).toContain('repaired');
    const shown = dump(1, { body: [...prose(1), '군청 누리집은 앰퍼샌드를 &amp; 라고 적어야 한다고 알렸다.'] });
    expect(ids(shown)).not.toContain('repaired');
  });

  it('is a Git LFS pointer, and nothing else is said of it', () => {
    expect(ids('version https://git-lfs.github.com/spec/v1\noid sha256:12\nsize 12\n')).toEqual(['lfs-pointer']);
  });

  it('is a page without an article', () => {
    expect(ids('홈\n정치\n경제\n로그인\n')).toEqual(['no-article']);
  });
});

describe('fields', () => {
  it('that an article lacks', () => {
    expect(ids(dump(1, { date: false }))).toContain('missing-date');
    expect(ids(dump(1, { date: false }))).toContain('missing-source');
    expect(ids(dump(1, { head: false }))).toContain('missing-headline');
  });

  it('that hold a date of the future', () => {
    const [finding] = findings('suspicious-date', [seen(dump(1).replace('2024-03', '2031-03'))]);
    expect(finding?.message).toBe('unexpected date 2031-03-02 in the future, expected 2026-06-01 at the latest');
    expect(finding?.line).toBe(7);
  });

  it('that hold another language', () => {
    const english = { ...settings, given: { ...given, languages: ['en'] } };
    expect(findings('language', [seen(dump(1))], english)[0]?.message).toBe('unexpected language ko, expected en');
    expect(findings('language', [seen(dump(1))])).toEqual([]);
  });
});

describe('bodies', () => {
  const shared = '이 기사는 두루미 후원금으로 만들어졌습니다. 후원은 언제나 열려 있습니다.';

  it('that share a line, but not copies of one article', () => {
    const three = [1, 2, 3].map((n) => seen(dump(n, { body: [...prose(n), shared, ...prose(n + 50, 1)] }), `${n}.txt`));
    const said = findings('repeated-lines', three);
    expect(said.map(({ file }) => file)).toEqual(['1.txt', '2.txt', '3.txt']);
    expect(said[0]?.bytes).not.toBeNull();
    const copies = [1, 2, 3].map((n) => seen(dump(1), `${n}.txt`));
    expect(findings('repeated-lines', copies)).toEqual([]);
    expect(findings('duplicate', copies).map(({ file }) => file)).toEqual(['2.txt', '3.txt']);
  });

  it('with menus between their paragraphs', () => {
    const menu = '홈\n정치\n경제\n사회\n로그인\n회원가입';
    const body = prose(5, 9).flatMap((text, at) => (at % 3 === 2 ? [text, menu] : [text]));
    expect(ids(dump(5, { body: [...body, ...prose(6)] }))).toContain('leaked-links');
    expect(ids(dump(5))).not.toContain('leaked-links');
  });

  it('with rows of tables between their paragraphs', () => {
    const rows = Array.from({ length: 5 }, (_, n) => `우물 | ${n + 3} | 1,${n}20 | 2,${n}41`).join('\n\n');
    const body = prose(5, 9).flatMap((text, at) => (at % 3 === 2 ? [text, rows] : [text]));
    expect(ids(dump(5, { body: [...body, ...prose(6)] }))).not.toContain('leaked-links');
  });

  it('but not for bars of buttons below a picture or above a list', () => {
    const bar = ['공유하기', '구독하기', '로그인', '전체메뉴'].join('\n\n');
    const body = prose(5, 9).flatMap((text, at) =>
      at % 3 === 2 ? ['방파제 옆에서 주민이 손을 흔들고 있다. 사진=두루미군 제공', bar, text] : [text],
    );
    expect(ids(dump(5, { body: [...body, ...prose(6)] }))).not.toContain('leaked-links');
  });

  it('that break off', () => {
    const text = dump(5);
    const cut = text.slice(0, text.lastIndexOf('.') - 12);
    const [finding] = findings('cut-off', [seen(cut)]);
    expect(finding?.line).toBe(cut.split('\n').length);
    expect(ids(text.slice(0, text.lastIndexOf('Copyright')))).not.toContain('cut-off');
  });

  it('that break off behind a heading, or inside their markup', () => {
    const text = dump(5);
    const heading = `${text.slice(0, text.lastIndexOf('Copyright'))}남은 일\n\n군청은 올해 안에 다른 우물 두 곳도 손보기로 했고 주민들은 해마다 봄에 우물가를 함께`;
    expect(ids(heading)).toContain('cut-off');
    const paragraphs = prose(5).map((one) => `<p>${one}</p>`);
    const whole = `<!doctype html><html><body><h1>두루미마을 소식</h1>${paragraphs.join('')}</body></html>`;
    expect(ids(whole)).not.toContain('cut-off');
    const [finding] = findings('cut-off', [seen(`${whole.slice(0, whole.indexOf('</body>'))}<p>우물`, 'a.html')]);
    expect(finding?.message).toContain('inside its markup (“우물”), expected </html>');
    expect(ids(whole.replace('</body></html>', ''))).not.toContain('cut-off');
  });

  it('with data of people', () => {
    const body = [
      ...prose(5),
      '문의는 홍길동 담당자(010-1234-5678, gildong@example.org)에게 하면 된다고 군청은 알렸다.',
    ];
    const said = findings('personal-data', [seen(dump(5, { body }))]).map(({ message }) => message);
    expect(said.join()).toMatch(/e-mail address.*mobile phone number/);
    const number = findings('personal-data', [
      seen(dump(5, { body: [...prose(5), '서류에는 900101-1234567이라는 번호가 적혀 있었다고 한다.'] })),
    ]);
    expect(number[0]?.message).toContain('resident registration number');
  });

  it('with reserved rights, or none printed', () => {
    const reserved = dump(5).replace('재배포 금지', '재배포, AI학습 이용 금지');
    expect(ids(reserved)).toContain('reserved-rights');
    expect(ids(dump(5))).not.toContain('reserved-rights');
    expect(ids(dump(5).replace(/Copyright.*/, ''))).toContain('missing-rights');
  });
});

describe('places', () => {
  it('are lines and bytes of the dump, whatever its encoding', () => {
    const text = dump(1, { date: false });
    const utf8 = findings('missing-headline', [seen(dump(1, { head: false }))])[0];
    expect(utf8?.bytes).not.toBeNull();
    const utf16 = new Uint8Array([0xff, 0xfe, ...new Uint8Array(Buffer.from(text, 'utf16le'))]);
    const bom = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)]);
    for (const bytes of [utf16, bom, new TextEncoder().encode(text)]) {
      const [finding] = findings('missing-date', [seen(bytes)]);
      const range = Buffer.from(bytes).subarray(finding?.bytes?.start, finding?.bytes?.end);
      expect(range.toString(bytes === utf16 ? 'utf16le' : 'utf8')).toBe(finding?.excerpt);
      expect(finding?.excerpt).toBe(text.split('\n')[(finding?.line ?? 0) - 1]);
    }
  });
});

describe('a dump silences checks', () => {
  it('for itself, or for the line below', () => {
    const text = dump(1, { date: false });
    expect(ids(`${text}<!-- clean-ignore missing-date, missing-source -->\n`)).not.toContain('missing-date');
    expect(ids(`${text}<!-- clean-ignore missing-source -->\n`)).toContain('missing-date');
    const lines = text.split('\n');
    lines.splice(4, 0, '<!-- clean-ignore-next missing-date -->');
    expect(ids(lines.join('\n'))).not.toContain('missing-date');
  });
});
