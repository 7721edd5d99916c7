import { Buffer } from 'node:buffer';
import { hangul } from '../letters.ts';
import { read } from '../read.ts';

/** A pair of bytes read as CP949. */
export interface Pair {
  readonly sign: string;
  /** How unlikely the sign is in Korean news, as minus the logarithm of its share: 3 to 14. */
  readonly cost: number;
}

const firstLead = 0x81;
const lastLead = 0xfe;
const firstTrail = 0x41;

/** Marks that news are full of. */
const marks = '·‘’“”…';
const markCost = 6;

const rank = new Map([...hangul].map((sign, place) => [sign, place]));

/** Cost of a sign outside the list of frequent syllables, by the row it stands in. */
function rowCost(lead: number, trail: number): number {
  if (lead === 0xa1) return 9;
  if (lead >= 0xa2 && lead <= 0xac && trail > 0xa0) return 10;
  if (lead >= 0xb0 && lead <= 0xc8 && trail > 0xa0) return 11.5;
  return lead >= 0xca && trail > 0xa0 ? 12.5 : 14;
}

function pairOf(lead: number, trail: number): Pair | undefined {
  const sign = read(Buffer.from([lead, trail]), 'cp949');
  if (sign.length !== 1 || sign === '\ufffd' || (sign >= '\ue000' && sign <= '\uf8ff')) return undefined;
  const place = rank.get(sign);
  // Shares fall with the rank, as Zipf has it; 0.26 makes the list add up to one.
  const rare = marks.includes(sign) ? markCost : rowCost(lead, trail);
  const cost = place === undefined ? rare : Math.log((place + 8) / 0.26);
  return { sign, cost };
}

const known = new Map<number, Pair | undefined>();

export const softHyphen = 0xad;
/** Dearest pair that is taken to have lost its soft hyphen. */
const dearestLost = 12;

/** What a byte is in CP949 with the soft hyphen behind it that was dropped; undefined where that is hardly ever written. */
export function pairWithLost(lead: number): Pair | undefined {
  const pair = pairFor(lead, softHyphen);
  return pair && pair.cost < dearestLost ? pair : undefined;
}

/** What two bytes are in CP949, or undefined where they are no character. */
export function pairFor(lead: number, trail: number): Pair | undefined {
  if (lead < firstLead || lead > lastLead || trail < firstTrail) return undefined;
  const key = (lead << 8) | trail;
  if (!known.has(key)) known.set(key, pairOf(lead, trail));
  return known.get(key);
}
