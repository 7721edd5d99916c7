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

/** F1 of mean precision and mean recall over pages. */
export function bodyF1(golds, texts) {
  const pairs = golds.map((gold, i) => [shingles(gold), shingles(texts[i] ?? '')]);
  const precision = mean(pairs.map(([gold, out]) => (out.size || !gold.size ? share(out, gold) : 0)));
  const recall = mean(pairs.map(([gold, out]) => share(gold, out)));
  return (2 * precision * recall) / (precision + recall);
}
