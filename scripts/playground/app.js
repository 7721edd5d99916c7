// The playground's own script, for the browser: a dump that is pasted or dropped is labelled where it is.
import { filters, section } from '../../src/formats/html-explain/index.ts';
import { clean } from '../../src/pipeline.ts';

const input = document.getElementById('dump');
const records = document.getElementById('records');
const time = document.getElementById('time');
let waiting;

/** UTF-8 where it is; else Korean, as browsers read it. */
function textOf(bytes) {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('euc-kr').decode(bytes), encoding: 'cp949' };
  }
}

let read = { file: 'pasted.txt', encoding: 'utf-8' };

function show() {
  const start = performance.now();
  const text = input.value.toWellFormed?.() ?? input.value;
  const result = clean({ ...read, text, confidence: 1, repairs: [], url: null, capturedAt: null });
  const took = Math.round(performance.now() - start);
  const main = document.createElement('main');
  main.id = 'main';
  main.innerHTML = `<div class="layout"><div>${section(result, 0)}</div>${filters([result])}</div>`;
  document.getElementById('main').replaceWith(main);
  records.value = result.articles.map((article) => JSON.stringify(article, null, 2)).join('\n');
  time.textContent = `${result.articles.length} records, ${result.labelled.blocks.length} blocks in ${took} ms`;
  globalThis.wire();
}

async function take(file) {
  const { text, encoding } = textOf(await file.arrayBuffer());
  input.value = text;
  read = { file: file.name, encoding };
  show();
}

input.addEventListener('input', () => {
  clearTimeout(waiting);
  read = { file: 'pasted.txt', encoding: 'utf-8' };
  waiting = setTimeout(show, 250);
});
document.getElementById('file').addEventListener('change', ({ target }) => target.files[0] && take(target.files[0]));
document.addEventListener('dragover', (event) => event.preventDefault());
document.addEventListener('drop', (event) => {
  const [file] = event.dataTransfer.files;
  if (!file) return;
  event.preventDefault();
  take(file);
});
show();
