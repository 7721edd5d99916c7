import { Buffer } from 'node:buffer';
import type { Opening } from '../containers/index.ts';
import { DumpError } from '../errors.ts';
import { type Shape, shapeOf, type Writing } from '../formats/shape.ts';
import type { Capture } from '../types.ts';
import { capturesOf } from './captures.ts';
import { type Print, printOf } from './fingerprint.ts';
import { narrowing } from './glob.ts';
import type { Wish } from './names.ts';
import { type Choice, type LedgerEntry, type Outcome, outcomeOf, quarantine } from './outcome.ts';

/** What holds for every task of a run, in words that can be handed to another thread. */
export interface Order {
  readonly opening: Omit<Opening, 'stdin' | 'wanted'>;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly choice: Choice;
  readonly writing: Writing;
  /** Whether dumps get fingerprints. */
  readonly prints: boolean;
  /** Seconds that a capture may take; 0: as long as it likes. */
  readonly seconds: number;
  /** Bytes that a record may take as it is written; absent: as many as it has. */
  readonly maxLine?: number;
}

/** A capture that could not be opened, as it travels between threads. */
export interface Unread {
  readonly file: string;
  readonly reason: string;
}

/** The capture of a task at which a thread was given up, and why. */
export interface Stuck {
  readonly at: number;
  /** It did not get as far as being cleaned: nothing more of its dump can be had. */
  readonly opening: boolean;
  readonly reason: string;
}

/** A piece of a run: dumps to open, or captures that were opened already. */
export interface Task {
  readonly dumps: readonly Wish[];
  readonly captures: readonly (Capture | Unread)[];
  readonly stuck: readonly Stuck[];
}

/** One capture done: `bytes` of records as they are written. */
export interface Done {
  /** Which of the task's dumps it is from. */
  readonly dump: number;
  readonly bytes: number;
  readonly entry: LedgerEntry;
}

/** What became of a task. */
export interface Answer {
  /** The records of all captures, one behind the other. */
  readonly bytes: Uint8Array;
  readonly done: readonly Done[];
  /** Fingerprints of its dumps, where they are wanted. */
  readonly prints: readonly (Print | null)[];
}

/** Called before each capture is opened, and again before it is cleaned. */
export type Note = (capture: number, opening: boolean) => void;

/** Cleans one capture; may stop it when it takes too long. */
type Clean = (capture: Capture | DumpError) => Outcome;

/** Does tasks, one after the other. */
export class Worker {
  readonly #order: Order;
  readonly #shape: Shape;
  readonly #opening: Opening;
  readonly #note: Note;
  readonly #clean: Clean;

  constructor(order: Order, stdin: Opening['stdin'], note: Note, guard: (clean: Clean) => Clean = (clean) => clean) {
    this.#order = order;
    this.#shape = shapeOf(order.writing);
    this.#opening = { ...order.opening, stdin, wanted: narrowing(order.include, order.exclude) };
    this.#note = note;
    this.#clean = guard((capture) => outcomeOf(capture, order.choice));
  }

  /** Opens, cleans and writes what a task names. Never throws for what dumps hold. */
  async work({ dumps, captures, stuck }: Task): Promise<Answer> {
    const parts: string[] = [];
    const done: Done[] = [];
    const take = (dump: number, capture: Capture | DumpError) => {
      const { text, entry } = this.#written(capture, stuck, done.length);
      parts.push(text);
      done.push({ dump, bytes: Buffer.byteLength(text), entry });
    };
    for (const one of captures) take(0, 'reason' in one ? new DumpError(one.file, one.reason) : one);
    for (const [index, dump] of dumps.entries()) {
      await this.#each(
        dump,
        stuck,
        () => done.length,
        (capture) => take(index, capture),
      );
    }
    const prints = this.#order.prints ? dumps.map(({ path }) => printOf(path)) : [];
    return { bytes: Buffer.from(parts.join('')), done, prints };
  }

  /** Every capture of a dump; where a thread was given up while opening one, that one as the last. */
  async #each(
    dump: Wish,
    stuck: readonly Stuck[],
    count: () => number,
    take: (capture: Capture | DumpError) => void,
  ): Promise<void> {
    const path = dump.path instanceof Uint8Array ? Buffer.from(dump.path) : dump.path;
    const broken = () => stuck.find(({ at, opening }) => opening && at === count());
    this.#note(count(), true);
    const captures = capturesOf({ ...dump, path }, this.#opening);
    for (let end = broken(); ; end = broken()) {
      if (end) return take(new DumpError(dump.file, end.reason));
      const { value, done } = await captures.next();
      if (done) return;
      take(value);
      this.#note(count(), true);
    }
  }

  /** The records of a capture as they are written; it is quarantined where one of them takes more than a line may. */
  #written(capture: Capture | DumpError, stuck: readonly Stuck[], at: number): { text: string; entry: LedgerEntry } {
    const { records, entry } = this.#outcome(capture, stuck, at);
    const texts = records.map((record) => this.#shape.render(record));
    const { maxLine = Number.POSITIVE_INFINITY } = this.#order;
    if (!texts.some((text) => Buffer.byteLength(text) > maxLine))
      return { text: texts.join(this.#shape.format.between ?? ''), entry };
    return {
      text: '',
      entry: quarantine(new DumpError(capture.file, `a record longer than --max-line ${maxLine}`)).entry,
    };
  }

  #outcome(capture: Capture | DumpError, stuck: readonly Stuck[], at: number): Outcome {
    const before = stuck.find((one) => one.at === at && !one.opening);
    if (before) return quarantine(new DumpError(capture.file, before.reason));
    this.#note(at, false);
    return this.#clean(capture);
  }
}
