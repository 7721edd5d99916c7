// LIST UNCOUNTED → CPU seconds for the pages after the first UNCOUNTED, and what was read of every page, as JSON. All fields are read and written.
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
// Bodies together, so that a record too many costs precision; the fields of the longest.
const articles = outputs.map((text) => {
  const records = JSON.parse(text);
  const [longest] = records.toSorted((a, b) => b.body.length - a.body.length);
  const { headline, date, authors } = longest ?? {};
  return { body: records.map(({ body }) => body).join('\n'), headline, date, authors };
});
console.log(JSON.stringify({ seconds: (user + system) / 1e6, articles }));
