// LIST UNCOUNTED → CPU seconds for the pages after the first UNCOUNTED, and every page's text, as JSON. All fields are read and written.
import { readFileSync } from 'node:fs';
import { clean } from '../../dist/index.js';

const [list, uncounted] = process.argv.slice(2);
const pages = readFileSync(list, 'utf8')
  .trim()
  .split('\n')
  .map((path) => readFileSync(path));
let start = process.cpuUsage();
const outputs = pages.map((page, i) => {
  if (i === Number(uncounted)) start = process.cpuUsage();
  return JSON.stringify(clean(page).articles);
});
const { user, system } = process.cpuUsage(start);
const texts = outputs.map((records) =>
  JSON.parse(records)
    .map(({ body }) => body)
    .join('\n'),
);
console.log(JSON.stringify({ seconds: (user + system) / 1e6, texts }));
