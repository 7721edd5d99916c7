/** How much of a dump is looked at, in UTF-16 units. */
const SAMPLE = 40_000;

const DOCTYPE =
  /^\s*(?:<!--[^>]{0,400}-->\s*)*(?:<\?xml[^>]{0,200}\?>\s*)?<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])/i;
/** What a proxy put before a document. */
const PUT_BEFORE = /^\s*<(?:script|style|link|meta)[\s>]/i;
const LATE = /<(?:!doctype\s+html|html[\s>])/i;
const TAGS =
  /<\/?(?:div|p|span|a|table|tr|td|ul|li|br|h[1-6]|script|style|meta|link|img|section|article|font|center)(?:\s[^<>]{0,400})?\/?>/gi;

/** Least tags of a fragment, and most signs of text to one of them. */
const LEAST = 6;
const SPARSE = 400;

/**
 * Whether a dump is HTML: it opens as a document does, or known tags stand all through it. A text dump that quotes a tag, or prints
 * titles in angle brackets, is text.
 */
export function looksLikeHtml(text: string): boolean {
  if (!text.includes('<')) return false;
  const sample = text.slice(0, SAMPLE);
  if (DOCTYPE.test(sample) || (PUT_BEFORE.test(sample) && LATE.test(sample))) return true;
  const tags = sample.match(TAGS)?.length ?? 0;
  return (
    tags >= LEAST &&
    sample.length / tags < SPARSE &&
    (/<\/(?:div|p|table|ul|li|h[1-6]|td)>/i.test(sample) || /<br/i.test(sample))
  );
}
