import { fold, width } from '../report/columns.ts';
import type { Paint } from '../report/paint.ts';
import { printable } from '../report/printable.ts';
import type { Claim, LabelledBlock, LabelledPage, Strength } from '../types.ts';
import { explanationOf } from './explanation.ts';
import { jsonLine } from './json.ts';

const rank: Readonly<Record<Strength, number>> = { hint: 0, likely: 1, sure: 2 };

/** The strongest claim for the label that was decided on. */
function decider({ claims, label }: LabelledBlock): Claim | undefined {
  const agreeing = claims.filter((claim) => claim.label === label);
  return agreeing.sort((a, b) => rank[b.strength] - rank[a.strength])[0];
}

/** The page's verdict, then each block with everything said of it: one JSON object a line. */
export function explainJson(labelled: LabelledPage): string {
  const { blocks, ...page } = explanationOf(labelled);
  return jsonLine(page) + blocks.map(jsonLine).join('');
}

/** Sign for kept and dropped, told apart without colour too. */
const sign = (kept: boolean) => (kept ? '+' : '-');

/** One block: number, sign, label, who and why, then its text on the same line, folded where a width is given. */
function row(labelled: LabelledBlock, paint: Paint, columns: number | undefined): string {
  const { block, kept, label } = labelled;
  const by = decider(labelled);
  const tint = kept ? paint.kept : paint.dropped;
  const start = `${String(block.line).padStart(5)} ${sign(kept)} ${label.padEnd(11)}`;
  const reason = by ? `[${by.by}: ${printable(by.because)}]` : '[nobody spoke]';
  const text = printable(block.text);
  if (columns === undefined || width(`${start} ${reason} ${text}`) <= columns)
    return `${tint(start)} ${paint.aside(reason)} ${text}\n`;
  const indent = ' '.repeat(8);
  const folded = fold(text, Math.max(20, columns - indent.length)).map((part) => `${indent}${part}\n`);
  return `${tint(start)} ${paint.aside(reason)}\n${folded.join('')}`;
}

/** The same for people. `columns`: width of the terminal; undefined leaves every block on one line. */
export function explainText(labelled: LabelledPage, paint: Paint, columns: number | undefined): string {
  const { page, verdict, blocks } = labelled;
  const { file, encoding, confidence } = page.source;
  const head = `${paint.name(printable(file))}: ${verdict.kind} [${verdict.by}: ${printable(verdict.because)}], ${encoding} (${confidence.toFixed(2)})\n`;
  return head + blocks.map((block) => row(block, paint, columns)).join('');
}
