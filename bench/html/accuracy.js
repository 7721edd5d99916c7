// Accuracy of the built program over HTML pages, set by set, beside other extractors in the same run; writes the table of docs/benchmarks.md.
//   npm run bench -- accuracy [--archive html-dev.tar.zst | --from DIR] [--sets aed,fundus] [--only NAME,…] [--docs FILE.md]
// DIR as for `npm run bench -- html`; gold may state `headline`, `date` and `authors` too. What the labeller scores on sites that it never
// saw, set by set, is taken from train/MODEL.md, which `npm run train` prints.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pageOptions, pagesOf, root, work } from './pages.js';
import { measured, ready } from './peers.js';
import { bodyF1, rightShare } from './score.js';

const { values } = parseArgs({
  options: {
    ...pageOptions,
    docs: { type: 'string', default: join(root, 'docs/benchmarks.md') },
  },
});
const fields = ['body', 'headline', 'date', 'authors'];

/** Set → body F1 of the labeller alone on sites that no weight was learned from, in HTML. */
const [, html = ''] = readFileSync(join(root, 'train/MODEL.md'), 'utf8').split(/^HTML$|^Text \(/m);
const unseen = new Map(
  [...html.matchAll(/^\| (\S+) +\| \d+ +\| \S+ \| \S+ \| (\S+) +\|$/gm)].map(([, set, f1]) => [set, Number(f1)]),
);

const pages = pagesOf(values, Infinity, fields);
const list = join(work, 'accuracy.list');
writeFileSync(list, pages.map(({ path }) => path).join('\n'));
const runs = ready(work, values.only?.split(',')).map(({ name, command }) => {
  const { articles } = measured(command, list, 0);
  console.error(name);
  return { name, articles };
});

const scoreOf = (field, golds, articles) => {
  if (field !== 'body') return rightShare(field, golds, articles);
  const stated = golds.flatMap(({ body }, i) => (body == null ? [] : [[body, articles[i].body]]));
  const column = (at) => stated.map((pair) => pair[at]);
  return stated.length === 0 ? null : bodyF1(column(0), column(1));
};

/** A row of the table; undefined where the set does not state the field. Who gives a field on no page at all does not give it. */
function rowOf(set, field) {
  const own = pages.flatMap((page, i) => (page.set === set ? [i] : []));
  const golds = own.map((i) => pages[i].gold);
  const scores = runs.map(({ articles }) => {
    const gives = articles.some((one) => [one[field]].flat().some(Boolean));
    return gives
      ? scoreOf(
          field,
          golds,
          own.map((i) => articles[i]),
        )
      : null;
  });
  if (scores.every((score) => score === null)) return undefined;
  const best = Math.max(...scores);
  const cell = (score) => (score === null ? '–' : score === best ? `**${score.toFixed(3)}**` : score.toFixed(3));
  const stated = golds.filter((gold) => [gold[field]].flat().some(Boolean)).length;
  const beside = field === 'body' ? cell(unseen.get(set) ?? null) : '–';
  return [set, field === 'body' ? 'body F1' : field, stated, cell(scores[0]), beside, ...scores.slice(1).map(cell)];
}

const sets = [...new Set(pages.map(({ set }) => set))].sort();
const head = [
  'set',
  'of',
  'pages',
  'newsclean',
  'its labeller, sites unseen',
  ...runs.slice(1).map(({ name }) => name),
];
const rows = sets.flatMap((set) => fields.flatMap((field) => [rowOf(set, field)]).filter(Boolean));
const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
console.log(table);
const text = readFileSync(values.docs, 'utf8');
writeFileSync(
  values.docs,
  text.replace(
    /(<!-- accuracy: [^>]*-->\n)[\s\S]*?(<!-- end of accuracy -->)/,
    (_, open, close) => `${open}\n${table}\n\n${close}`,
  ),
);
