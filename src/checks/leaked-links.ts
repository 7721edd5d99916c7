import type { LabelledBlock } from '../types.ts';
import { bodyBlocks, onArticle, onBlock, quoted } from './remark.ts';
import type { Check, Remark, Seen } from './types.ts';

/** Columns of a line that can be a link's text. */
const WIDEST = 56;

/** Lines in a row that make a list of links: of plain text, of linked text. */
const LINES = 5;
const LINKED = 3;

/** Runs of menu lines between paragraphs, and lines of a run, that are no chance. */
const RUNS = 2;
const RUN = 4;

const menus: ReadonlySet<string> = new Set(['navigation', 'form', 'ranking', 'promotion']);

/** What the text begins with. */
const opening: ReadonlySet<string> = new Set(['deck', 'body']);

/** Most of the block is inside links. */
const isLinked = ({ block }: LabelledBlock) =>
  block.linkedChars >= block.text.length * 0.8 && !block.facts.endsSentence;

/** A short line that is no sentence, and that nothing says to be a row of a list or table. */
function isBare({ block, label }: LabelledBlock): boolean {
  const { facts, kind, mark } = block;
  return (
    label === 'body' &&
    (kind === 'line' || kind === 'paragraph') &&
    mark === '' &&
    facts.width <= WIDEST &&
    facts.sentences === 0 &&
    !/[<>{};=@\\/]|^[-–—"“‘'「『(△▲▶■□◆◇○●ㆍ·•\d]|[:：,，、"”’'」』)]$/.test(block.text)
  );
}

/** Longest run of blocks that pass. */
function longestRun(blocks: readonly LabelledBlock[], passes: (block: LabelledBlock) => boolean): LabelledBlock[] {
  let best: LabelledBlock[] = [];
  let run: LabelledBlock[] = [];
  for (const block of blocks) {
    run = passes(block) ? [...run, block] : [];
    if (run.length > best.length) best = run;
  }
  return best;
}

/** Text of an article, or what would be one if the menu had not torn it off. */
const isText = ({ block, label }: LabelledBlock) =>
  opening.has(label) || (label === 'other' && block.facts.endsSentence && block.facts.width > WIDEST);

/** A row of a table that was printed with signs between its cells. */
const isRow = ({ block: { facts } }: LabelledBlock) => facts.separators >= 2 && facts.digits >= 3;

/** A sentence, or more than a line of words. */
const isProse = ({ block: { facts } }: LabelledBlock) => facts.endsSentence || facts.width > WIDEST;

/** Whether what stands between two blocks stands inside a text: text above and below, and prose on one side. */
function isInside(above: LabelledBlock | undefined, below: LabelledBlock): boolean {
  const isPart = (block: LabelledBlock) => isText(block) || block.label === 'subheading';
  return above !== undefined && isPart(above) && isPart(below) && (isProse(above) || isProse(below));
}

/** First blocks of the runs of menu lines that stand inside a text. */
function menusWithin(blocks: readonly LabelledBlock[]): LabelledBlock[] {
  const starts: LabelledBlock[] = [];
  let run = 0;
  for (const [at, labelled] of blocks.entries()) {
    if (menus.has(labelled.label) && !isRow(labelled)) {
      run += 1;
      continue;
    }
    const start = blocks[at - run];
    if (run >= RUN && start && isInside(blocks[at - run - 1], labelled)) starts.push(start);
    run = 0;
  }
  return starts;
}

function inItem(seen: Seen, item: number): Remark[] {
  const kept = bodyBlocks(seen, item);
  const linked = longestRun(kept, isLinked);
  const bare = linked.length >= LINKED ? linked : longestRun(kept, isBare);
  const [start] = bare;
  if (start && (linked.length >= LINKED || bare.length >= LINES)) {
    const message = `unexpected ${bare.length} lines like ${quoted(start.block.text, 24)} in a body, expected no list of links`;
    return [onBlock(start, message)];
  }
  const isAlone = seen.articles.length === 1;
  const [menu, ...more] = menusWithin((isAlone ? seen.page?.blocks : seen.page?.items[item]?.blocks) ?? []);
  if (!menu || more.length + 1 < RUNS) return [];
  const message = `unexpected menu at ${more.length + 1} places inside the text, expected it above or below`;
  return [onBlock(menu, message)];
}

function inRecord(seen: Seen): Remark[] {
  return seen.articles.flatMap((article) => {
    const lines = article.body.split('\n\n');
    let run = 0;
    for (const line of lines) {
      run = line.length <= 24 && !/[.!?。…"”’)\d:]$|^[-–—"“‘'△▲▶■□◆◇○●ㆍ·•\d]|\n/.test(line) ? run + 1 : 0;
      if (run === LINES + 1)
        return [onArticle(seen, article, `unexpected ${run} short lines in a row, expected no list of links`, 'links')];
    }
    return [];
  });
}

/** Menus and lists of links that got into a text, or between its paragraphs. */
export const leakedLinks: Check = {
  id: 'leaked-links',
  severity: 'error',
  per: 'article',
  usual: true,
  means: 'a list of links or a menu stands in a body, or between its paragraphs',
  advice: 'see `clean explain FILE`; if a site changed its layout, `clean learn` what repeats on it',
  look: (seen) => (seen.page === null ? inRecord(seen) : seen.articles.flatMap(({ item }) => inItem(seen, item))),
};
