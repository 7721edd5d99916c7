// LIST UNCOUNTED → CPU seconds for the pages after the first UNCOUNTED, and what was read of every page, as JSON.
import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

function articleOf(page) {
  try {
    const found = new Readability(parseHTML(page).document).parse();
    const { textContent: body = '', title, publishedTime, byline } = found ?? {};
    return { body, headline: title, date: publishedTime, authors: byline ? [byline] : [] };
  } catch {
    return { body: '' };
  }
}

const [list, uncounted] = process.argv.slice(2);
const pages = readFileSync(list, 'utf8')
  .trim()
  .split('\n')
  .map((path) => readFileSync(path, 'utf8'));
let start = process.cpuUsage();
const articles = pages.map((page, i) => {
  if (i === Number(uncounted)) start = process.cpuUsage();
  return articleOf(page);
});
const { user, system } = process.cpuUsage(start);
console.log(JSON.stringify({ seconds: (user + system) / 1e6, articles }));
