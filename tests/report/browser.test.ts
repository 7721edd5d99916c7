import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explainHtml } from '../../src/formats/html-explain/index.ts';
import { clean } from '../../src/index.ts';
import { paintFor } from '../../src/report/paint.ts';
import { reporters } from '../../src/report/reporters.ts';
import { dump, prose, seen, verdictOf } from '../checks/making.ts';

/** Path of a Chromium: these tests run only where it is named. */
const chromium = process.env.CHROMIUM;
if (!chromium) console.warn('browser tests skipped: set CHROMIUM=/usr/bin/chromium to run them');

const require = createRequire(import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'newsclean-browser-'));
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const paint = await paintFor('never', { isTTY: false } as never, {});
const charts = { labels: { body: 3 }, sites: { 서울신문: 1 }, months: { '2024-03': 1 }, lengths: { 256: 1 } };
const verdict = verdictOf([1, 2, 3].map((n) => seen(dump(n, { date: false }), `${n}.txt`)));

const pages = {
  explain: explainHtml([clean(dump(1), { file: 'a.txt' })]),
  report: reporters.html.print({ ...verdict, version: '0', charts, paint, columns: undefined }),
  playground: readFileSync(fileURLToPath(new URL('../../docs/playground.html', import.meta.url)), 'utf8'),
  small: explainHtml([clean(Array.from({ length: 200 }, (_, n) => dump(n)).join('\n'), { file: 'small.txt' })]),
  large: explainHtml([clean(Array.from({ length: 2000 }, (_, n) => dump(n)).join('\n'), { file: 'large.txt' })]),
};

describe.skipIf(!chromium)('in a browser', () => {
  let browser: Browser;
  const faults: string[] = [];

  async function open(name: keyof typeof pages, scheme = 'light'): Promise<Page> {
    const path = join(folder, `${name}.html`);
    writeFileSync(path, pages[name]);
    const page = await browser.newPage();
    await page.setBypassCSP(true);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('request', (request) => request.url().startsWith('file:') || faults.push(`asked for ${request.url()}`));
    await page.goto(pathToFileURL(path).href);
    return page;
  }

  beforeAll(async () => {
    const { default: puppeteer } = await import('puppeteer-core');
    browser = await puppeteer.launch({ executablePath: chromium as string, args: ['--no-sandbox', '--disable-gpu'] });
  });
  afterAll(() => browser?.close());

  it.each([
    ['explain', 'light'],
    ['explain', 'dark'],
    ['report', 'light'],
    ['report', 'dark'],
    ['playground', 'light'],
    ['playground', 'dark'],
  ] as const)('axe finds nothing wrong with %s in the %s', async (name, scheme) => {
    const page = await open(name, scheme);
    await page.evaluate(axe);
    const violations = await page.evaluate('axe.run().then((r) => r.violations.map((v) => v.id))');
    expect(violations).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('blocks are filtered, and tell why by keyboard and by mouse', async () => {
    const page = await open('explain');
    const shown = () => page.$eval('#said', (said) => said.textContent);
    const all = await shown();
    await page.click('input[data-label=navigation]');
    expect(await shown()).not.toBe(all);
    await page.click('#all');
    expect(await shown()).toBe(all);
    await page.focus('ul.blocks li');
    await page.keyboard.press('ArrowDown');
    expect(await page.$eval('#why', (why) => why.textContent)).toContain('line 2: dropped as navigation');
    await page.hover('li.l-headline');
    expect(await page.$eval('#why', (why) => why.textContent)).toContain('kept as headline');
    await page.type('#words', 'Copyright');
    await page.waitForFunction("document.getElementById('said').textContent.startsWith('1 of')");
    await page.close();
  });

  it('the playground labels what is pasted or dropped, and shows its records', async () => {
    const page = await open('playground');
    const records = () => page.$eval('#records', (box) => (box as unknown as { value: string }).value);
    expect(JSON.parse(await records())).toMatchObject({ date: '2024-03-05', source: '서울신문' });
    await page.$eval('#dump', (box, text) => Object.assign(box, { value: text }), dump(7));
    await page.type('#dump', ' ');
    await page.waitForFunction("document.getElementById('records').value.includes('7번 안건에')");
    await page.click('input[data-label=navigation]');
    expect(await page.$eval('#said', (said) => said.textContent)).toMatch(/^\d+ of \d+ blocks shown$/);
    const file = join(folder, 'html.html');
    writeFileSync(file, `<h1>두루미마을 소식</h1><p>${prose(8).join('</p><p>')}</p>`);
    await ((await page.$('#file')) as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
    await page.waitForFunction("document.querySelector('#main h2').textContent === 'html.html'");
    expect(faults).toEqual([]);
    await page.close();
  });

  /** Rows of a page, and what the browser's own thread does in seconds when they are filtered, and when they are scrolled by 60 screens. */
  async function work(name: 'small' | 'large'): Promise<{ rows: number; filter: number; scroll: number }> {
    const page = await open(name);
    const spent = async (act: string) => {
      const { TaskDuration: before } = await page.metrics();
      await page.evaluate(`(async () => {
        const next = () => new Promise((done) => requestAnimationFrame(done));
        ${act}
        await next();
        await next();
      })()`);
      return (await page.metrics()).TaskDuration! - before!;
    };
    const rows = await page.$$eval('ul.blocks li', (all) => all.length);
    const filter = await spent("document.querySelector('input[data-label=navigation]').click();");
    const scroll = await spent('for (let i = 0; i < 60; i++) { scrollBy(0, 700); await next(); }');
    await page.close();
    return { rows, filter, scroll };
  }

  it('twenty thousand lines filter in proportion, and scroll like a tenth of them', async () => {
    await work('small');
    const [small, large] = [await work('small'), await work('large')];
    expect(large.rows).toBeGreaterThan(17_000);
    expect(large.rows / small.rows).toBeGreaterThan(9);
    // Ten times the rows; the square would take a hundred times as long. Less than a frame tells nothing.
    expect(large.filter + 0.02).toBeLessThan(30 * (small.filter + 0.02));
    expect(large.scroll).toBeLessThan(4 * small.scroll);
  }, 60_000);
});
