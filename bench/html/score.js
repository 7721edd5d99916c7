// Body F1 as in scrapinghub's article-extraction-benchmark: runs of four words (Han and kana: one sign a word) as multisets.
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}\p{M}_]+/gu;
const SIGN = /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;

/** Runs of four words of a text, each with how often it comes. */
function shingles(text) {
  const words = text.normalize('NFC').replace(SIGN, ' $1 ').match(WORD) ?? [];
  const bag = new Map();
  for (let i = 0; i < (words.length && Math.max(1, words.length - 3)); i++) {
    const key = words.slice(i, i + 4).join(' ');
    bag.set(key, (bag.get(key) ?? 0) + 1);
  }
  return bag;
}

const sizeOf = (bag) => [...bag.values()].reduce((sum, n) => sum + n, 0);

/** Share of the first bag that is in the second; of nothing, all. */
function share(bag, other) {
  if (bag.size === 0) return 1;
  let shared = 0;
  for (const [key, n] of bag) shared += Math.min(n, other.get(key) ?? 0);
  return shared / sizeOf(bag);
}

const mean = (numbers) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

const folded = (text) =>
  (text ?? '')
    .normalize('NFKC')
    .replace(/[\s\p{P}\p{S}]+/gu, '')
    .toLowerCase();
const inFull = (value) => [value].flat().filter(Boolean);

/** Field → whether what was read of it is right: a headline but for signs and blanks, a day, every author named. */
const isRight = {
  headline: (gold, { headline }) => inFull(gold).some((one) => folded(one) === folded(headline)),
  date: (gold, { date }) => String(gold).slice(0, 10) === String(date ?? '').slice(0, 10),
  authors: (gold, { authors = [] }) =>
    gold.every((one) => inFull(authors).some((name) => folded(name).includes(folded(one)))),
};

/** Share of the pages whose gold states a field of which it was read rightly; null where none states it. */
export function rightShare(field, golds, articles) {
  const stated = golds.flatMap((gold, i) => (inFull(gold[field]).length > 0 ? [[gold[field], articles[i]]] : []));
  return stated.length === 0 ? null : mean(stated.map(([gold, article]) => Number(isRight[field](gold, article))));
}

/** F1 of mean precision and mean recall over pages. */
export function bodyF1(golds, texts) {
  const pairs = golds.map((gold, i) => [shingles(gold), shingles(texts[i] ?? '')]);
  const precision = mean(pairs.map(([gold, out]) => (out.size || !gold.size ? share(out, gold) : 0)));
  const recall = mean(pairs.map(([gold, out]) => share(gold, out)));
  return (2 * precision * recall) / (precision + recall);
}
