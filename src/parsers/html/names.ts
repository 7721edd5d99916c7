import { LIMITS } from './limits.ts';

const FIRST_SLOTS = 1024;
const BLANK = /[ \t\n\f\r]/;
const BLANKS = /[ \t\n\f\r]+/;

/** Interned attribute values (classes, ids, roles …): number 0 is the absent one. Read straight from the source, sliced once each. */
export class Names {
  /** Values by number; `values[0]` is ''. */
  readonly values: string[] = [''];
  private readonly text: string;
  private readonly hashes: number[] = [0];
  private readonly split: Array<readonly string[] | undefined> = [[]];
  private slots = new Int32Array(FIRST_SLOTS);

  constructor(text: string) {
    this.text = text;
  }

  /** Number of the value at `[start, end)`; 0 where it is empty or the page has too many different ones. */
  intern(start: number, end: number): number {
    const stop = Math.min(end, start + LIMITS.nameLength);
    if (stop <= start) return 0;
    let hash = stop - start;
    for (let i = start; i < stop; i++) hash = (Math.imul(hash, 16777619) ^ this.text.charCodeAt(i)) | 0;
    return this.find(start, stop, hash);
  }

  /** The white-space separated tokens of a value (class names). Split once. */
  tokens(number: number): readonly string[] {
    const known = this.split[number];
    if (known) return known;
    const value = this.values[number] ?? '';
    const tokens = BLANK.test(value) ? value.split(BLANKS).filter((token) => token !== '') : [value].filter(Boolean);
    this.split[number] = tokens;
    return tokens;
  }

  private find(start: number, stop: number, hash: number): number {
    const mask = this.slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let probe = 0; probe < LIMITS.probes; probe++) {
      const number = this.slots[slot] as number;
      if (number === 0) return this.add(start, stop, hash, slot);
      if (this.hashes[number] === hash && this.text.startsWith(this.values[number] as string, start)) return number;
      slot = (slot + 1) & mask;
    }
    return 0;
  }

  private add(start: number, stop: number, hash: number, slot: number): number {
    const number = this.values.length;
    if (number >= LIMITS.names) return 0;
    this.values.push(this.text.slice(start, stop));
    this.hashes.push(hash);
    this.slots[slot] = number;
    if (number * 2 > this.slots.length) this.grow();
    return number;
  }

  private grow(): void {
    const slots = new Int32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (let number = 1; number < this.values.length; number++) {
      const hash = this.hashes[number] as number;
      let slot = (hash ^ (hash >>> 15)) & mask;
      for (let probe = 0; probe < LIMITS.probes && slots[slot] !== 0; probe++) slot = (slot + 1) & mask;
      if (slots[slot] === 0) slots[slot] = number;
    }
    this.slots = slots;
  }
}
