// LIST UNCOUNTED → CPU seconds for the pages after the first UNCOUNTED, and every page's text, as JSON.
import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

function textOf(page) {
  try {
    return new Readability(parseHTML(page).document).parse()?.textContent ?? '';
  } catch {
    return '';
  }
}

const [list, uncounted] = process.argv.slice(2);
const pages = readFileSync(list, 'utf8')
  .trim()
  .split('\n')
  .map((path) => readFileSync(path, 'utf8'));
let start = process.cpuUsage();
const texts = pages.map((page, i) => {
  if (i === Number(uncounted)) start = process.cpuUsage();
  return textOf(page);
});
const { user, system } = process.cpuUsage(start);
console.log(JSON.stringify({ seconds: (user + system) / 1e6, texts }));
