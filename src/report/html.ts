import type { Finding } from '../checks/types.ts';
import { type Bar, barStyle, barTable, longest } from './page/bars.ts';
import { escaped, pageOf } from './page/markup.ts';
import type { Charts, Report, Reporter } from './types.ts';
import { failureWords, verdictWords } from './verdictWords.ts';

const style = `
${barStyle}
.verdict { font-weight: 600; } .failed { color: var(--bad); } .passed { color: var(--good); }
.error { color: var(--bad); } .warning { color: var(--doubtful); } .note { color: var(--faint); }
.filters { display: flex; flex-wrap: wrap; gap: 8px 14px; align-items: center; margin: 8px 0 12px; border: 0; padding: 0; }
.finding { content-visibility: auto; contain-intrinsic-size: auto 84px; border-bottom: 1px solid var(--line); padding: 8px 0; }
.finding p { margin: 0; overflow-wrap: anywhere; } .finding pre { margin: 4px 0 0; padding: 5px 8px; background: var(--panel); white-space: pre-wrap; overflow-wrap: anywhere; }
mark { background: transparent; color: inherit; text-decoration: underline wavy var(--bad); text-underline-offset: 3px; }
.finding[hidden] { display: none; }
`;

const script = `
const all = [...document.querySelectorAll('.finding')], words = document.getElementById('words'), kind = document.getElementById('kind'), said = document.getElementById('said');
function filter() {
  const needle = words.value.toLowerCase(); let shown = 0;
  for (const one of all) {
    const fits = (kind.value === '' || one.dataset.check === kind.value) && (needle === '' || one.textContent.toLowerCase().includes(needle));
    one.hidden = !fits; if (fits) shown += 1;
  }
  said.textContent = shown + ' of ' + all.length + ' shown';
}
if (words) { words.addEventListener('input', filter); kind.addEventListener('change', filter); filter(); }
`;

function excerpt({ excerpt: text, mark }: Finding): string {
  if (text.trim() === '') return '';
  if (!mark) return `<pre>${escaped(text)}</pre>`;
  const end = mark.at + mark.length;
  const marked = `<mark>${escaped(text.slice(mark.at, end))}</mark>`;
  return `<pre>${escaped(text.slice(0, mark.at))}${marked}${escaped(text.slice(end))}</pre>`;
}

function entry(finding: Finding): string {
  const { check, severity, file, line, message } = finding;
  return `<article class="finding" data-check="${check}"><p><code>${escaped(file)}:${line}</code> <span class="${severity}">${severity} ${check}</span></p><p>${escaped(message)}</p>${excerpt(finding)}</article>`;
}

function filters(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const { check } of findings) counts.set(check, (counts.get(check) ?? 0) + 1);
  const options = [...counts].map(([check, count]) => `<option value="${check}">${check} (${count})</option>`);
  return `<div class="filters" role="search"><label>Check <select id="kind"><option value="">all</option>${options.join('')}</select></label>
<label>Words <input id="words" type="search"></label><span id="said" class="faint" role="status"></span></div>`;
}

const inOrder = (table: Readonly<Record<string, number>>): Bar[] =>
  Object.entries(table).sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));

function charts({ labels, sites, months, lengths }: Charts): string {
  const sizes = inOrder(lengths).map(([from, count]) => [`${from}–${Number(from) * 2 - 1}`, count] as const);
  return `<div class="charts">${[
    barTable('Blocks by label', longest(labels, 14)),
    barTable('Articles by length in characters', sizes),
    barTable('Articles by month', inOrder(months).slice(-36)),
    barTable('Articles by source', longest(sites, 14)),
  ].join('')}</div>`;
}

/** One page that needs nothing from outside: verdict, charts of the run, findings to filter. */
export const html: Reporter = {
  means: 'one page with charts, for the browser',
  print: (report: Report) => {
    const { findings, failures, version } = report;
    const state = failures.length > 0 ? 'failed' : 'passed';
    const reasons = failures.map((failure) => `<li>${escaped(failureWords(failure))}</li>`).join('');
    const body = `<header><h1>clean check</h1><p class="verdict ${state}">${escaped(verdictWords(report))}</p>${reasons === '' ? '' : `<ul>${reasons}</ul>`}</header>
<main id="main"><h2>The run</h2>${charts(report.charts)}
<h2>Findings</h2>${findings.length === 0 ? '<p>None.</p>' : filters(findings)}${findings.map(entry).join('\n')}</main>
<footer class="faint">newsclean ${escaped(version)}</footer>`;
    return pageOf({ title: `clean check: ${state}`, style, body, script });
  },
};
