import { decode } from '../../src/encodings/index.ts';
import { DumpError } from '../../src/errors.ts';
import { clean } from '../../src/pipeline.ts';
import type { Article, Capture, LabelledPage } from '../../src/types.ts';
import { opened } from '../containers/making.ts';

function faultOfPage({ page, blocks, items }: LabelledPage): string | undefined {
  const { text } = page.source;
  if (!text.isWellFormed()) return 'a decoded text is not well-formed';
  if (blocks.length !== page.blocks.length) return 'blocks in are not blocks out';
  const spans = page.blocks.flatMap((block) => [...block.spans]).sort((a, b) => a[0] - b[0]);
  if (spans.some(([start, end], i) => end <= start || end > text.length || start < (spans[i - 1]?.[1] ?? 0)))
    return 'spans overlap or lie beyond the text';
  const kept = blocks.filter((block) => block.kept && block.item === null);
  return items.length > 0 && kept.length > 0 ? 'a kept block is in no item' : undefined;
}

function faultOfArticle(article: Article): string | undefined {
  if (article.body.trim() === '') return 'an empty body';
  const texts = Object.values(article)
    .flat()
    .concat(Object.values(article.evidence).map((one) => one?.text));
  if (texts.some((text) => typeof text === 'string' && !text.isWellFormed()))
    return 'half of a UTF-16 pair in a record';
  return article.lines.first < 1 || article.lines.last < article.lines.first ? 'lines out of order' : undefined;
}

function faultOfCapture(capture: Capture): string | undefined {
  try {
    const { labelled, articles } = clean(decode(capture));
    return faultOfPage(labelled) ?? articles.map(faultOfArticle).find((fault) => fault !== undefined);
  } catch (error) {
    if (error instanceof DumpError) return undefined;
    const { message, stack = '' } = error as Error;
    return `${message.slice(0, 100)} ${/\n\s+at (\S+)/.exec(stack)?.[1] ?? ''}`;
  }
}

/** What is wrong with how the program takes bytes under a name: undefined where it keeps all that it promises of any bytes. */
export async function faultOf(name: string, bytes: Uint8Array): Promise<string | undefined> {
  const { captures, refused } = await opened(name, bytes);
  const internal = refused.find(({ reason }) => reason === '' || reason.startsWith('internal error'));
  if (internal) return `refused: ${internal.reason}`;
  if (new Set(captures.map(({ file }) => file)).size < captures.length) return 'two captures of one name';
  return captures.map(faultOfCapture).find((fault) => fault !== undefined);
}
