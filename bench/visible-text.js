// Compares the text that `parseHtml` shows with the text that cheerio (on htmlparser2) shows, letters and digits only,
// over a folder of pages: node bench/visible-text.js DIR [--list N]
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { load } from 'cheerio/slim';
import { build } from 'esbuild';
import glob from 'fast-glob';

const UNSEEN = new Set(
  'script style noscript iframe noembed noframes title svg video audio canvas object datalist textarea rp annotation annotation-xml'.split(
    ' ',
  ),
);
const NOT_SHOWN = /(?:^|[;\s{])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

async function parser() {
  const folder = mkdtempSync(join(tmpdir(), 'visible-text-'));
  const outfile = join(folder, 'html.mjs');
  await build({ entryPoints: ['src/parsers/html/index.ts'], bundle: true, outfile, format: 'esm', platform: 'node' });
  const { parseHtml } = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return parseHtml;
}

function textOf(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function byMarkup({ attribs, name }) {
  if ('hidden' in attribs && !attribs.id?.startsWith('S:')) return true;
  if (name === 'dialog' && !('open' in attribs)) return true;
  return attribs['aria-hidden']?.toLowerCase() === 'true' || NOT_SHOWN.test(attribs.style ?? '');
}

function isHidden(node, { markup, noscript }) {
  if (node.name === 'noscript') return !noscript;
  if (node.name === 'template') return !('shadowrootmode' in node.attribs);
  return UNSEEN.has(node.name) || (!markup && byMarkup(node));
}

/** Text under a node; `reveal` says which hidden text is shown all the same. */
function shown(root, reveal) {
  const parts = [];
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'text') parts.push(node.data);
    if (node.attribs && isHidden(node, reveal)) continue;
    if (node.children && node.type !== 'comment')
      for (let i = node.children.length - 1; i >= 0; i--) open.push(node.children[i]);
  }
  return signs(parts.join(''));
}

const letters = (text) => text.match(/\p{L}/gu)?.length ?? 0;
const signs = (text) => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** Pages that show hardly anything show what markup hides, pages without text their noscript: the parser's own rules. */
function byCheerio(text) {
  const root = load(text, { xml: { xmlMode: false } }).root()[0];
  const strict = shown(root, {});
  const few = letters(strict);
  if (few >= 200) return strict;
  const all = shown(root, { markup: true });
  const more = letters(all) - few;
  if (more > 0 && more >= 3 * few) return all;
  return few > 0 ? strict : shown(root, { noscript: true });
}

function byUs(page) {
  return signs(
    page.blocks
      .filter((_, i) => page.marks.hidden[i] === 0)
      .map((block) => block.text)
      .join(' '),
  );
}

function difference(ours, theirs) {
  let at = 0;
  while (at < ours.length && ours[at] === theirs[at]) at++;
  const here = (text) => JSON.stringify(text.slice(Math.max(0, at - 20), at + 40));
  return `at ${at}: ours ${ours.length} ${here(ours)} | cheerio ${theirs.length} ${here(theirs)}`;
}

const [folder = '.', flag, most = '20'] = process.argv.slice(2);
const parseHtml = await parser();
const files = (await glob('**/*.{html,htm}', { cwd: folder, absolute: true })).sort();
let units = 0;
let ourTime = 0;
let theirTime = 0;
const differing = [];
for (const file of files) {
  const text = textOf(readFileSync(file));
  units += text.length;
  const start = performance.now();
  const page = parseHtml({ file, text, encoding: 'utf-8', confidence: 1, repairs: [], url: null, capturedAt: null });
  const middle = performance.now();
  const theirs = byCheerio(text);
  theirTime += performance.now() - middle;
  ourTime += middle - start;
  const ours = byUs(page);
  if (ours !== theirs) differing.push(`${file}\n  ${difference(ours, theirs)}`);
}
const share = files.length ? ((files.length - differing.length) / files.length) * 100 : 0;
console.log(differing.slice(0, flag === '--list' ? Number(most) : 20).join('\n'));
console.log(
  `${files.length} pages, ${(units / 1e6).toFixed(1)} M units; the same visible text on ${files.length - differing.length} (${share.toFixed(2)} %)`,
);
console.log(
  `parseHtml ${(units / 1e3 / ourTime).toFixed(1)} M units/s; cheerio with its text ${(units / 1e3 / theirTime).toFixed(1)} M units/s`,
);
