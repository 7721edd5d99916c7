import { escaped } from '../../report/page/markup.ts';
import type { Claim, Evidence, LabelledBlock, Result } from '../../types.ts';

/** Blocks in a list of its own: the browser lays out only the lists that are near. */
const TOGETHER = 200;

/** Words of a block that a field was read from. */
type Marks = ReadonlyMap<number, readonly { readonly field: string; readonly words: string }[]>;

/** The block in which a field's evidence stands: one of its line, whose text has the words. */
function blockOf(blocks: readonly LabelledBlock[], { line, text }: Evidence): LabelledBlock | undefined {
  const there = blocks.filter(({ block }) => block.line <= line && line <= block.lastLine);
  return there.find(({ block }) => block.text.includes(text)) ?? there[0];
}

/** Block → the fields that were read from it. */
function marksOf({ labelled, articles }: Result): Marks {
  const marks = new Map<number, { field: string; words: string }[]>();
  for (const { evidence } of articles) {
    for (const [field, of] of Object.entries(evidence)) {
      const found = of && field !== 'headline' ? blockOf(labelled.blocks, of) : undefined;
      if (!of || !found) continue;
      const { index } = found.block;
      marks.set(index, [...(marks.get(index) ?? []), { field, words: of.text }]);
    }
  }
  return marks;
}

/** A block's text with the words that became fields set apart; the first of words that overlap. */
function markedText(text: string, marks: readonly { field: string; words: string }[]): string {
  const places = marks
    .map(({ field, words }) => ({ field, at: text.indexOf(words), end: text.indexOf(words) + words.length }))
    .filter(({ at, end }) => at >= 0 && end > at)
    .sort((a, b) => a.at - b.at);
  let done = 0;
  let markup = '';
  for (const { field, at, end } of places) {
    if (at < done) continue;
    markup += `${escaped(text.slice(done, at))}<mark title="${field}">${escaped(text.slice(at, end))}</mark>`;
    done = end;
  }
  return markup + escaped(text.slice(done));
}

const claimWords = ({ label, by, strength, because }: Claim) => `${label} (${strength}) ${by}: ${because}`;

/** Decision first, then everything said, a line each. */
function why({ block, kept, label, item, claims }: LabelledBlock, fields: readonly string[]): string {
  const where = item === null ? '' : `, item ${item}`;
  const read = fields.length === 0 ? '' : `; ${fields.join(', ')} read from it`;
  const decision = `line ${block.line}: ${kept ? 'kept' : 'dropped'} as ${label}${where}${read}`;
  return [decision, ...claims.map(claimWords)].join('\n');
}

/** Where each item begins and ends, by block. */
interface Outline {
  readonly inside: ReadonlySet<number>;
  readonly first: ReadonlySet<number>;
  readonly last: ReadonlySet<number>;
}

function outlineOf({ labelled }: Result): Outline {
  const outline = { inside: new Set<number>(), first: new Set<number>(), last: new Set<number>() };
  for (const { blocks } of labelled.items) {
    for (const { block } of blocks) outline.inside.add(block.index);
    const [first, last] = [blocks[0], blocks.at(-1)];
    if (first) outline.first.add(first.block.index);
    if (last) outline.last.add(last.block.index);
  }
  return outline;
}

function row(labelled: LabelledBlock, prefix: string, marks: Marks, outline: Outline): string {
  const { block, kept, label } = labelled;
  const { index } = block;
  const here = marks.get(index) ?? [];
  const classes = [
    `l-${label}`,
    kept ? 'kept' : 'dropped',
    ...(outline.inside.has(index) ? ['in'] : []),
    ...(outline.first.has(index) ? ['first'] : []),
    ...(outline.last.has(index) ? ['last'] : []),
  ].join(' ');
  const reasons = escaped(
    why(
      labelled,
      here.map(({ field }) => field),
    ),
  );
  return `<li id="${prefix}${index}" class="${classes}" data-label="${label}" data-why="${reasons}" tabindex="-1"><span class="line">${block.line}</span><span class="chip">${kept ? '' : '<span aria-hidden="true">× </span>'}${label}</span><span class="text">${markedText(block.text, here)}</span></li>`;
}

/** Every block of a page in its order, in lists; `prefix` in front of their numbers makes the ids. */
export function blockLists(result: Result, prefix: string): string {
  const { blocks } = result.labelled;
  const [marks, outline] = [marksOf(result), outlineOf(result)];
  const lists: string[] = [];
  for (let at = 0; at < blocks.length; at += TOGETHER) {
    const part = blocks.slice(at, at + TOGETHER);
    const name = `Lines ${part[0]?.block.line} to ${part.at(-1)?.block.lastLine}`;
    lists.push(
      `<ul class="blocks" aria-label="${name}">${part.map((one) => row(one, prefix, marks, outline)).join('\n')}</ul>`,
    );
  }
  return lists.join('\n');
}

/** Id of the block that a field was read from, or undefined. */
export function anchorOf({ labelled }: Result, evidence: Evidence, prefix: string): string | undefined {
  const found = blockOf(labelled.blocks, evidence);
  return found && `${prefix}${found.block.index}`;
}
