import type { Attributes } from './attributes.ts';
import { ATTR } from './attributes.ts';
import { idOf, traits } from './tags.ts';
import { TRAIT } from './traits.ts';
import { HIDDEN } from './types.ts';

const NOSCRIPT = idOf('noscript');
const TEMPLATE = idOf('template');
const DIALOG = idOf('dialog');

/** What a style attribute means for the text. */
export const STYLE = { hidden: 1, block: 2, preserved: 4 } as const;

const NOT_SHOWN = /(?:^|[;\s{])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/;
const AS_BLOCK = /(?:^|[;\s{])display\s*:\s*(?:block|flex|grid|table|list-item|flow-root)/;
const LINES_KEPT = /(?:^|[;\s{])white-space\s*:\s*(?:pre|break-spaces)/;

/** Bits of `STYLE`. Most styles are answered by the cheap searches. */
export function styleOf(attributes: Attributes): number {
  if (!attributes.has(ATTR.style)) return 0;
  const style = attributes.raw(ATTR.style).toLowerCase();
  let bits = 0;
  if (style.includes('display')) {
    if (NOT_SHOWN.test(style)) bits |= STYLE.hidden;
    else if (AS_BLOCK.test(style)) bits |= STYLE.block;
  } else if (style.includes('visibility') && NOT_SHOWN.test(style)) bits |= STYLE.hidden;
  if (style.includes('white-space') && LINES_KEPT.test(style)) bits |= STYLE.preserved;
  return bits;
}

function byTag(tag: number, attributes: Attributes): number {
  if ((traits[tag] as number) & TRAIT.unseen) return HIDDEN.unseen;
  if (tag === NOSCRIPT) return HIDDEN.noscript;
  if (tag === TEMPLATE) return attributes.has(ATTR.shadowRootMode) ? 0 : HIDDEN.template;
  return tag === DIALOG && !attributes.has(ATTR.open) ? HIDDEN.attribute : 0;
}

/** React streams parts of a page as `<div hidden id="S:0">`; a script then moves them into place. */
function isStreamed(attributes: Attributes): boolean {
  return attributes.has(ATTR.id) && attributes.raw(ATTR.id).startsWith('S:');
}

/** Why an element's text is not shown: bits of `HIDDEN`, 0 where it is shown as far as its own tag says. */
export function hiddenBy(tag: number, attributes: Attributes, style: number): number {
  let bits = byTag(tag, attributes);
  if (attributes.seen === 0) return bits;
  if (attributes.has(ATTR.hidden) && !isStreamed(attributes)) bits |= HIDDEN.attribute;
  if (style & STYLE.hidden) bits |= HIDDEN.style;
  if (attributes.has(ATTR.ariaHidden) && attributes.raw(ATTR.ariaHidden).toLowerCase() === 'true')
    bits |= HIDDEN.ariaHidden;
  return bits;
}
