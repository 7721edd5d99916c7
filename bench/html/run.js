// Speed and accuracy of the built program over HTML pages, beside other extractors in the same run, by CPU time of one thread.
//   npm run bench -- html [--archive html-dev.tar.zst | --from DIR] [--sets aed,fundus] [--pages 1000] [--rounds 3] [--only NAME,…] [--plot OUT.svg]
// DIR holds SET/ with pages and SET.gold.jsonl beside it. Peers are installed below node_modules/.cache; one that cannot be is skipped, aloud.
// Every page is read once a round; the first tenth warms up and is not counted; start-up is not counted either.
import { statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pageOptions, pagesOf, root, work } from './pages.js';
import { measured, ready } from './peers.js';
import { plot } from './plot.js';
import { bodyF1 } from './score.js';

const { values } = parseArgs({
  options: {
    ...pageOptions,
    pages: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '3' },
    plot: { type: 'string', default: join(root, 'docs/accuracy-speed.svg') },
  },
});

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const pages = pagesOf(values, Number(values.pages));
const list = join(work, 'pages.list');
writeFileSync(list, pages.map(({ path }) => path).join('\n'));
const uncounted = Math.ceil(pages.length / 10);
const counted = pages.slice(uncounted);
const bytes = counted.reduce((sum, { path }) => sum + statSync(path).size, 0);

// Rounds go around, so that a busy machine weighs on all alike.
const runs = ready(work, values.only?.split(',')).map((peer) => ({ ...peer, seconds: [], articles: [] }));
for (let round = 0; round < Number(values.rounds); round++) {
  for (const run of runs) {
    const { seconds, articles } = measured(run.command, list, uncounted);
    run.seconds.push(seconds);
    run.articles = articles;
  }
}

const own = runs[0].seconds;
const results = runs.map(({ name, seconds, articles }) => ({
  name,
  f1: bodyF1(
    pages.map(({ gold }) => gold.body),
    articles.map(({ body }) => body),
  ),
  speed: counted.length / median(seconds),
  ratio: median(seconds.map((value, round) => value / own[round])),
}));
const kilobytes = (bytes / counted.length / 1000).toFixed(0);
const about = `${counted.length} pages of ${kilobytes} kB on average, one thread, CPU time, median of ${values.rounds} rounds`;
console.log(`node ${process.version}, ${availableParallelism()} cores; ${about}`);
for (const { name, f1, speed, ratio } of results) {
  const megabytes = (speed * bytes) / counted.length / 1e6;
  const numbers = `${speed.toFixed(1).padStart(7)} pages/s ${megabytes.toFixed(1).padStart(6)} MB/s`;
  console.log(
    `${name.padEnd(13)} body F1 ${f1.toFixed(3)} ${numbers}  ${runs[0].name} is ${ratio.toFixed(2)} x as fast`,
  );
}
writeFileSync(values.plot, plot(results, about));
