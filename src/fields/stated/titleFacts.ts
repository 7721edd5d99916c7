import { REGION } from '../../parsers/html/index.ts';
import { isSite, type Setting, slugShare } from './setting.ts';
import type { Title } from './titles.ts';

const FURNITURE = REGION.nav | REGION.footer | REGION.aside;

type Test = (title: Title, setting: Setting) => boolean | number;

const saidBy =
  (...names: string[]): Test =>
  ({ by }) =>
    names.some((name) => by.has(name));

const inside = (whole: string, part: string): boolean => whole !== part && part.length > 1 && whole.includes(part);
const siteTail = ({ tails }: Title, setting: Setting): boolean => [...tails].some((tail) => isSite(tail, setting));

/** What is counted of a wording, 0–1 but for the lengths, in the order of the weights. */
export const titleFacts: readonly Test[] = [
  saidBy('h1'),
  ({ by }, { h1s }) => by.has('h1') && h1s === 1,
  ({ by, folded }, { h1 }) => by.has('h1') && h1 === folded,
  saidBy('h2'),
  saidBy('h3', 'h4', 'h5'),
  saidBy('block'),
  saidBy('json-ld:headline'),
  saidBy('json-ld:name'),
  saidBy('json-ld:alternativeHeadline'),
  saidBy('microdata'),
  saidBy('og'),
  saidBy('og:cut'),
  saidBy('meta'),
  saidBy('meta:cut'),
  saidBy('title'),
  saidBy('title:cut'),
  saidBy('json-ld:headline:cut', 'microdata:cut'),
  ({ by }) => Math.min(by.size, 6),
  ({ region }) => (region & FURNITURE) !== 0,
  ({ region }) => (region & (REGION.article | REGION.main)) !== 0,
  ({ region }) => (region & REGION.header) !== 0,
  ({ folded }, { title }) => title.startsWith(folded),
  ({ folded }, { title }) => inside(title, folded),
  ({ folded }, { og }) => inside(og, folded),
  ({ folded }, { data }) => inside(data, folded),
  ({ folded }, { h1 }) => inside(folded, h1),
  ({ folded }, { h1 }) => inside(h1, folded),
  ({ folded }, { alike, title }) => alike(folded, title),
  ({ folded }, { alike, og, title }) => alike(folded, og || title),
  ({ folded }, { alike, data, og, title }) => alike(folded, data || og || title),
  ({ by, folded }, { alike, title }) => by.has('h1') && alike(folded, title),
  ({ by, folded }, { alike, og, title }) => by.has('h1') && alike(folded, og || title),
  ({ by, folded }, { alike, title }) => by.has('h2') && alike(folded, title),
  ({ folded }, setting) => isSite(folded, setting),
  siteTail,
  (title, setting) => title.tails.size > 0 && !siteTail(title, setting),
  ({ folded }) => Math.log(folded.length + 1),
  ({ folded }) => folded.length < 9,
  ({ folded }) => folded.length < 18,
  ({ folded }) => folded.length > 120,
  ({ best }) => /(?:…|\.\.\.)$/.test(best.value),
  ({ best }, setting) => slugShare(best.value, setting),
  ({ heading }) => heading === 0,
  ({ heading }) => Math.min(Math.max(heading, 0), 10) / 10,
  ({ heading, by }) => heading >= 0 || by.has('block'),
];

/** Fitted on pages of news sites whose headlines were judged by people, by the likeness of the right one among its page's wordings. */
export const titleWeights: readonly number[] = [
  0.9, 0.71, 0.29, -0.52, 0.31, -0.04, 0.16, -0.21, -0.14, -0.1, 0.51, 0.46, 0.29, -0.4, -0.35, 0.06, 0.29, 0.46, -0.82,
  0.3, 0.3, 0.32, 0.33, 0.17, -0.01, -0.23, 1.19, 0.1, 0.17, 1.12, 0.07, -0.05, 0.67, -1.08, 0.46, 0.32, 0.79, -0.44,
  -0.46, -0.13, -0.24, 1.33, 0.14, -1.23, 0.89,
];
