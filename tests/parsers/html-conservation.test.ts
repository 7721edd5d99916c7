import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type HtmlPage, htmlText, parseHtml } from '../../src/parsers/html/index.ts';
import type { Block, Span } from '../../src/types.ts';

const REAL = '../shared/bench/ko-html/raw';
const PIECES =
  '<p> </p> <div> </div> <div hidden> <span style="display:none"> </span> <b> </b> <br> <a href=/x> </a> <!-- x --> <table> <tr> <td> </table> ' +
  '<ul> <li> </ul> <pre> </pre> <svg> </svg> <noscript> </noscript> <script> </script> <textarea> </textarea> <h1> </h2> < > & &amp; &nbsp; &am p; ' +
  '글 말. \n \u3000 <title> </title> <template> </template> <select> <option> </select> <form> </form> </ <! <a <p\tclass="x" <![CDATA[ ]]> --> --!>';

/** Texts that are cut out of the paragraph they stand in. */
const GLUED = [
  '(서울=연합뉴스) 홍길동 <b>기자</b>&nbsp;= 시청은 새 노선을 &quot;운영&quot;한다고 1일 밝혔다. ',
  ' 홍길동 기자 gd@<!-- x -->example.com',
  ' <a href=/c>ⓒ 보기신문 무단&shy; 전재 및 재배포 금지</a> ',
];

function read(text: string): HtmlPage {
  return parseHtml({
    file: 'a.html',
    text,
    encoding: 'utf-8',
    confidence: 1,
    repairs: [],
    url: null,
    capturedAt: null,
  });
}

/** What is wrong with a page's blocks; empty when all is well. */
function faults(page: HtmlPage): string[] {
  const { text } = page.source;
  const spans = page.blocks.flatMap((block) => [...block.spans]).sort((a, b) => a[0] - b[0]);
  const overlap = spans.some(([start], i) => i > 0 && start < (spans[i - 1] as Span)[1]);
  const order = page.blocks.every((block, i) => i === 0 || first(page.blocks[i - 1] as Block) < first(block));
  const wrong = page.blocks.filter((block) => !sound(block, text)).map((block) => `block ${block.index}`);
  const rows = Object.values(page.marks).every((column) => column.length === page.blocks.length);
  return [...wrong, overlap ? 'spans overlap' : '', order ? '' : 'blocks out of order', rows ? '' : 'marks'].filter(
    (fault) => fault !== '',
  );
}

const first = (block: Block): number => (block.spans[0] as Span)[0];

function sound(block: Block, text: string): boolean {
  const ordered = block.spans.every(
    ([start, end], i) => start < end && (i === 0 || start >= (block.spans[i - 1] as Span)[1]),
  );
  const linked = block.linkedChars >= 0 && block.linkedChars <= block.text.length;
  return (
    ordered && linked && block.text !== '' && block.text === htmlText(text, block.spans) && block.line <= block.lastLine
  );
}

/** A small generator with a fixed seed: the same pages in every run. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

test('pages put together from pieces of markup at random keep every block whole', () => {
  const pieces = [...PIECES.split(/ (?=\S|\n)/), ...GLUED];
  const random = numbers(7);
  for (let page = 0; page < 400; page++) {
    const length = 5 + random.next().value * 120;
    let text = '';
    while (text.length < length * 4) text += pieces[Math.floor(random.next().value * pieces.length)];
    expect(faults(read(text)), JSON.stringify(text)).toEqual([]);
  }
});

test('real pages keep every block whole', (context) => {
  if (!existsSync(REAL)) {
    console.warn(`SKIPPED: no pages in ${REAL}`);
    context.skip();
  }
  const files = readdirSync(REAL).filter((name) => name.endsWith('.html'));
  expect(files.length).toBeGreaterThan(0);
  for (const name of files) {
    const page = read(readFileSync(`${REAL}/${name}`, 'utf8'));
    expect(faults(page), name).toEqual([]);
    expect(page.blocks.length, name).toBeGreaterThan(0);
    expect(page.steps, name).toBeLessThan(4 * page.source.text.length);
  }
});
