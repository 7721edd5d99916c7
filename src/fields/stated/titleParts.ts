import { foldTitle } from './fold.ts';

/** Signs that part a headline from sections and the site's name; a colon only with a blank on either side. */
const SEPARATOR =
  /\s{1,20}[-–—―|·•:»«<>~/]{1,2}\s+|\s{0,20}[|｜‖│»«]\s*|\s::\s|\s{0,20}[-_]{2,3}\s*|_(?=[^\x20-\x7f])|\s[-–—]|(?<=[^\x20-\x7f])[-_－](?=[^\x20-\x7f])/u;

/** Parts looked at; longer titles are keyword lists. */
const MOST = 6;

/** A title without some of its parts. */
export interface Cut {
  readonly text: string;
  /** What was cut off before and behind, folded; '' where nothing was. */
  readonly head: string;
  readonly tail: string;
}

/** All runs of a title's parts that touch one of its ends, the whole title first. */
export function cutsOfTitle(title: string): Cut[] {
  const marks = [...title.matchAll(new RegExp(SEPARATOR, 'gu'))].slice(0, MOST);
  const cuts: Cut[] = [{ text: title, head: '', tail: '' }];
  for (const mark of marks) {
    const before = title.slice(0, mark.index).trim();
    const after = title.slice(mark.index + mark[0].length).trim();
    if (before === '' || after === '') continue;
    cuts.push({ text: before, head: '', tail: foldTitle(after) }, { text: after, head: foldTitle(before), tail: '' });
  }
  return cuts;
}
