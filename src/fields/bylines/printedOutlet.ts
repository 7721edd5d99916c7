import { outletNamed, outletOfDomain, outletOfMail } from '../../outlets/index.ts';
import { places } from './places.ts';
import type { Token } from './tokens.ts';
import type { OutletReading } from './types.ts';

const pressEnding =
  /[가-힣A-Za-z0-9](?:뉴스|신문|일보|타임스|타임즈|미디어|저널|투데이|데일리|통신|닷컴|매거진|방송|뉴스24)$/;
const most = 4;

/** The outlet printed from token `at` on: the longest run of words that names one. `used` counts its tokens. */
export function outletAt(tokens: readonly Token[], at: number): { outlet: OutletReading; used: number } | null {
  for (let used = runLength(tokens, at); used > 0; used--) {
    const run = tokens.slice(at, at + used);
    const name = nameOf(run.map((token) => token.text).join(' ')) ?? (used === 1 ? afterPlace(run[0]!.text) : null);
    if (name !== null) return { outlet: reading(name, run), used };
  }
  return null;
}

/** An outlet that no list knows, told by the ending of its name (`…신문`, `…타임스`), or null. */
export function pressShaped(token: Token): OutletReading | null {
  return token.text.length > 3 && pressEnding.test(token.text) ? reading(token.text, [token]) : null;
}

/** The outlet whose mail or web address this is, or null. */
export function outletOfAddress(token: Token): OutletReading | null {
  const byMail = token.kind === 'mail';
  const host = token.text.replace(/^https?:\/\//, '').split('/')[0]!;
  const outlet = byMail ? outletOfMail(token.text) : outletOfDomain(host);
  return outlet && { name: outlet.name, text: token.text, start: token.start, by: byMail ? 'mail' : 'domain' };
}

function nameOf(text: string): string | null {
  return outletNamed(text)?.name ?? null;
}

/** Local stations print town and house in one word: `전북CBS`. */
function afterPlace(word: string): string | null {
  const town = word.slice(0, 2);
  return word.length > 3 && places.has(town) ? nameOf(word.slice(2)) : null;
}

function runLength(tokens: readonly Token[], at: number): number {
  let length = 0;
  while (length < most && tokens[at + length]?.kind === 'word') length++;
  return length;
}

function reading(name: string, run: readonly Token[]): OutletReading {
  return { name, text: run.map((token) => token.text).join(' '), start: run[0]!.start, by: 'byline' };
}
