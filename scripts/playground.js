// Builds docs/playground.html: one file that labels a dump in the browser, with nothing of it sent anywhere.
// The pure part of the library is bundled for browsers, which fails where it needs Node.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { facts } from './facts.js';

const root = fileURLToPath(new URL('..', import.meta.url));

async function bundled(stdin, options) {
  const { outputFiles } = await build({
    stdin: { contents: stdin, resolveDir: root },
    ...{ absWorkingDir: root, bundle: true, write: false, define: facts(root), logLevel: 'warning' },
    ...options,
  });
  return outputFiles[0].text;
}

/** The page's own parts, which are those of `clean explain --html`. */
async function parts() {
  const contents = `export { style } from './src/formats/html-explain/style.ts'; export { wiring } from './src/formats/html-explain/script.ts'; export { pageOf, escaped } from './src/report/page/markup.ts';`;
  const text = await bundled(contents, { format: 'esm', platform: 'node' });
  return import(`data:text/javascript,${encodeURIComponent(text)}`);
}

const own = `
header { padding-bottom: 0; } textarea { width: 100%; font: 13px/1.5 ui-monospace, monospace; color: inherit; background: var(--panel); border: 1px solid var(--line); border-radius: 5px; padding: 8px; }
#dump { height: 14em; } #records { height: 20em; } footer { max-width: none; padding-bottom: 30vh; } main { padding-bottom: 0; }
.bar { display: flex; gap: 12px; align-items: center; flex-wrap: wrap; }
`;

const { style, wiring, pageOf, escaped } = await parts();
const app = await bundled(`import './scripts/playground/app.js';`, {
  ...{ format: 'iife', platform: 'browser', target: 'es2023', minify: true, charset: 'utf8' },
});
const sample = readFileSync(`${root}scripts/playground/sample.txt`, 'utf8');
const body = `<header><h1>newsclean playground</h1>
<p>Paste a dump, flattened text or HTML, or drop a file anywhere. It is labelled in this page; nothing is sent.</p>
<label for="dump">Dump</label><textarea id="dump" spellcheck="false">${escaped(sample)}</textarea>
<p class="bar"><label>File <input id="file" type="file"></label> <span id="time" role="status"></span></p></header>
<main id="main"></main>
<footer><label for="records">Records</label><textarea id="records" readonly spellcheck="false"></textarea></footer>
<div id="why" role="status" aria-label="Why"><p>Point at a block, or go to it with Tab and the arrow keys, to see who said what of it.</p></div>`;
// A script ends at its end tag, wherever that stands.
const script = `${wiring}\n${app}`.replaceAll('</script', '<\\/script');
const out = process.argv[2] ?? `${root}docs/playground.html`;
writeFileSync(out, pageOf({ title: 'newsclean playground', style: style + own, body, script }));
