import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/index.ts';
import { judged, redacted } from '../../src/runs/retouch.ts';
import type { Article } from '../../src/types.ts';
import { article } from '../cli/program.ts';

const [whole] = cleanText(article()) as [Article];
const kinds = ['mail', 'phone', 'rrn'] as const;

function cut(body: string, more: Partial<Article> = {}) {
  return redacted({ ...whole, body, ...more }, kinds);
}

describe('--redact', () => {
  it.each([
    ['문의는 hong.gd@newsis.com.', '문의는 <mail>.'],
    ['홍길동 기자 gd+1@mail.example.co.kr', '홍길동 기자 <mail>'],
    ['제보 010-1234-5678, 02-123-4567번', '제보 <phone>, <phone>번'],
    [
      '010.1234.5678 · 01012345678 · (02) 123-4567 · 053)123-4567 · 070-1234-5678',
      '<phone> · <phone> · <phone> · <phone> · <phone>',
    ],
    ['call +82-10-1234-5678 or (555) 123-4567', 'call <phone> or <phone>'],
    ['주민번호 900101-1234567', '주민번호 <rrn>'],
  ])('replaces what is personal: %s', (before, after) => {
    expect(cut(before).article.body).toBe(after);
  });

  it.each([
    '2019-2020 시즌 2024-03-05 12:30, 1,234-5,678',
    '좌표 37.1234, 127.5678; 1588-1234',
    '@newsis 와 a@b',
    '사건번호 2023-1234567',
  ])('leaves the rest: %s', (text) => {
    expect(cut(text).article.body).toBe(text);
  });

  it('reaches every field of words, counts, and gives the hash of what is left', () => {
    const mail = 'hong@newsis.com';
    const evidence = { ...whole.evidence, authors: { by: 'authors:byline', line: 3, text: `홍길동 기자 ${mail}` } };
    const { article: record, counts } = cut(`본문 ${mail} 010-1234-5678`, {
      ...{ headline: mail, source: mail, authors: [mail], section: mail, summary: mail, rights: mail },
      ...{ captions: [mail], evidence, origin: JSON.stringify({ mail }), url: `https://example.com/?to=${mail}` },
    });
    expect(counts).toEqual({ mail: 10, phone: 1 });
    expect(JSON.stringify({ ...record, url: null })).not.toContain('@');
    expect(record.url).toContain(mail);
    expect(record.hash).not.toBe(whole.hash);
    expect(redacted(record, kinds).article.hash).toBe(record.hash);
  });

  it('takes out only what is asked for', () => {
    expect(redacted({ ...whole, body: 'a@example.com 010-1234-5678' }, ['phone']).article.body).toBe(
      'a@example.com <phone>',
    );
  });
});

describe('--as-of', () => {
  const dated = { ...whole, date: '2026-03-05', published_at: '2026-03-05T09:30:00', warnings: [] };

  it('takes out a date after that day, and says so', () => {
    expect(judged(dated, '2026-03-04')).toMatchObject({
      date: null,
      published_at: null,
      evidence: dated.evidence,
      warnings: ['date-in-future'],
    });
  });

  it('leaves the day itself, and what is before it', () => {
    expect(judged(dated, '2026-03-05')).toBe(dated);
  });

  it('keeps the day of publication where only a change lies after', () => {
    const changed = { ...dated, modified_at: '2031-01-01T00:00:00' };
    expect(judged(changed, '2026-12-31')).toMatchObject({ date: '2026-03-05', modified_at: null });
  });
});
