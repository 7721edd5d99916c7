import { describe, expect, it } from 'vitest';
import { withColumns } from '../../src/fields/columns.ts';
import { clean } from '../../src/pipeline.ts';
import type { Columns } from '../../src/types.ts';

const prose = `강변시는 5일 낡은 다리를 새로 놓기로 했다고 밝혔다. 공사는 내년 봄에 시작해 이듬해 가을에 끝난다.

시는 이번 공사에 드는 돈을 세 해에 나누어 마련하기로 했다. 주민들은 오래 기다린 일이라며 반겼다.

시장은 "다리가 놓이면 마을과 마을이 한결 가까워질 것"이라고 말했다. 공사 동안에는 배가 오간다.`;

function result(columns: Columns) {
  const about = { encoding: 'utf-8', confidence: 1, repairs: [], url: null, capturedAt: null };
  return clean({ file: 'a.csv!1', text: prose, ...about, columns });
}

const article = (columns: Columns) => result(columns).articles[0];

const cell = (column: string, text: string) => ({ column, text });

describe('columns', () => {
  it('state the fields of a text', () => {
    const found = article({
      headline: cell('제목', '새 다리 놓는 강변시'),
      date: cell('일자', '20240305'),
      source: cell('언론사', '조선닷컴'),
      authors: cell('기자', '김하늘 기자, 이바람'),
    });
    expect(found).toMatchObject({
      headline: '새 다리 놓는 강변시',
      date: '2024-03-05',
      source: '조선일보',
      authors: ['김하늘', '이바람'],
    });
    expect(found?.evidence).toEqual({
      headline: { by: 'column:제목', line: 1, text: '새 다리 놓는 강변시' },
      date: { by: 'column:일자', line: 1, text: '20240305' },
      source: { by: 'column:언론사', line: 1, text: '조선닷컴' },
      authors: { by: 'column:기자', line: 1, text: '김하늘 기자, 이바람' },
    });
    expect(found?.body.startsWith('강변시는 5일')).toBe(true);
  });

  it.each([
    ['2023-07-05 07:44:52+09:00', '2023-07-05', '2023-07-05T07:44:52+09:00'],
    ['20240305103000', '2024-03-05', '2024-03-05T10:30:00'],
    ['2024.03.05.', '2024-03-05', null],
    ['3월 5일', null, null],
    ['20241399', null, null],
    ['1709600000', null, null],
  ])('read %s as a date, or not', (text, date, time) => {
    expect(article({ date: cell('date', text) })).toMatchObject({ date, published_at: time });
  });

  it('name no portals, addresses or desks', () => {
    const found = article({ source: cell('source', 'crawler.py'), authors: cell('author', 'admin') });
    expect(found).toMatchObject({ source: null, authors: [] });
    expect(article({ source: cell('source', '네이버') })).toMatchObject({ source: null });
    expect(
      article({ source: cell('source', '강변일보'), authors: cell('author', 'Jane Roe and Max Roe') }),
    ).toMatchObject({
      source: '강변일보',
      authors: ['Jane Roe', 'Max Roe'],
    });
  });

  it('stand in where a page says nothing, and outweigh it where the user says so', () => {
    const columns = {
      headline: cell('title', '다른 제목'),
      date: cell('date', '2024-03-05'),
      authors: cell('author', 'Jane Roe'),
    };
    const { labelled } = result({ ...columns, authors: { ...columns.authors, chosen: true } });
    const { page } = labelled;
    const marked = {
      ...labelled,
      page: { ...page, blocks: page.blocks.map((block) => ({ ...block, path: 'body>p' })) },
    };
    const evidence = { by: 'meta', line: 1, text: 'x' };
    const printed = {
      headline: { value: '제목', evidence },
      date: { date: null, publishedAt: null, modifiedAt: null, evidence: null, warnings: [] },
      source: null,
      authors: { names: ['김하늘'], evidence },
    };
    expect(withColumns(marked, printed)).toMatchObject({
      headline: { value: '제목' },
      date: { date: '2024-03-05' },
      authors: { names: ['Jane Roe'] },
    });
  });
});
