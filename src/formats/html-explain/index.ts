import { type Label, labels } from '../../labels.ts';
import { escaped, pageOf } from '../../report/page/markup.ts';
import type { Article, Evidence, Result } from '../../types.ts';
import { anchorOf, blockLists } from './blocks.ts';
import { wiring } from './script.ts';
import { style } from './style.ts';

/** Fields that have evidence, in the order of the page. */
const fields = ['headline', 'date', 'source', 'authors'] as const;

function readFrom(result: Result, evidence: Evidence | null, prefix: string): string {
  if (evidence === null) return '<span class="faint">not stated</span>';
  const anchor = anchorOf(result, evidence, prefix);
  const line = `line ${evidence.line}`;
  const place = anchor === undefined ? line : `<a href="#${anchor}">${line}</a>`;
  return `<span class="faint">${escaped(evidence.by)},</span> ${place}: ${escaped(evidence.text)}`;
}

/** One article's fields, each with the words it was read from. */
function fieldTable(result: Result, article: Article, prefix: string): string {
  const rows = fields.map((field) => {
    const value = article[field];
    const text = Array.isArray(value) ? value.join(', ') : (value ?? '');
    return `<tr><th scope="row">${field}</th><td>${escaped(String(text))}</td><td>${readFrom(result, article.evidence[field], prefix)}</td></tr>`;
  });
  const { kind, item, body, lines } = article;
  const caption = `Item ${item}: ${kind}, lines ${lines.first} to ${lines.last}, ${body.length} characters`;
  return `<table class="fields"><caption>${caption}</caption><tbody>${rows.join('')}</tbody></table>`;
}

/** What a page is, its articles, and its blocks; `number` keeps the ids of several pages apart. */
export function section(result: Result, number: number): string {
  const { page, verdict } = result.labelled;
  const prefix = `b${number === 0 ? '' : `${number}-`}`;
  const { file, encoding, confidence } = page.source;
  const reading = `${verdict.kind} [${verdict.by}: ${verdict.because}], ${encoding} (${confidence.toFixed(2)})`;
  const tables = result.articles.map((article) => fieldTable(result, article, prefix)).join('');
  return `<section><h2>${escaped(file)}</h2><p>${escaped(reading)}</p>${tables}${blockLists(result, prefix)}</section>`;
}

/** A box for each label that there is, with its blocks counted. */
export function filters(results: readonly Result[]): string {
  const counts = new Map<Label, number>();
  for (const { labelled } of results)
    for (const { label } of labelled.blocks) counts.set(label, (counts.get(label) ?? 0) + 1);
  const boxes = (Object.keys(labels) as Label[])
    .filter((label) => counts.has(label))
    .map(
      (label) =>
        `<label class="l-${label}" title="${labels[label].means}"><input type="checkbox" data-label="${label}" checked> ${label} <span class="chip">${counts.get(label)}</span></label>`,
    );
  const radios = ['all', 'kept', 'dropped'].map(
    (name) =>
      `<label><input type="radio" name="only" value="${name}"${name === 'all' ? ' checked' : ''}> ${name}</label>`,
  );
  return `<div class="side" role="region" aria-label="Filters" tabindex="0"><fieldset><legend>Words</legend><label>Blocks with <input id="words" type="search"></label></fieldset>
<fieldset><legend>Kept or dropped</legend>${radios.join('')}</fieldset>
<fieldset><legend>Labels</legend>${boxes.join('')}<button id="all" type="button">Show all labels</button></fieldset>
<p id="said" class="faint" role="status"></p><p class="faint">Arrow keys go from block to block, n and p from item to item.</p></div>`;
}

/** Dumps block by block, as one page for the browser that needs nothing from outside. */
export function explainHtml(results: readonly Result[]): string {
  const file = results[0]?.labelled.page.source.file ?? '';
  const body = `<header><h1>clean explain ${results.length === 1 ? escaped(file) : ''}</h1></header>
<main id="main"><div class="layout"><div>${results.map(section).join('\n')}</div>${filters(results)}</div></main>
<div id="why" role="status" aria-label="Why"><p>Point at a block, or go to it with Tab and the arrow keys, to see who said what of it.</p></div>`;
  return pageOf({ title: `clean explain ${file}`, style, body, script: `${wiring}wire();` });
}
