import { setImmediate as turn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import type { Opening } from '../containers/index.ts';
import type { Print } from './fingerprint.ts';
import { printOf } from './fingerprint.ts';
import { narrowing } from './glob.ts';
import { guarded } from './guard.ts';
import type { LedgerEntry } from './outcome.ts';
import { Pool } from './pool.ts';
import { type Assignment, assignments, type Cutting, type Listed } from './tasks.ts';
import { type Answer, type Order, Worker } from './work.ts';

/** Milliseconds of work between two looks at signals and closed pipes. */
const patience = 50;
/** Bytes of dumps that are done without threads. */
const little = 6 << 20;
/** Bytes of dumps from which on a run without threads keeps its heap small: V8's own way is faster and lets it grow fourfold. */
const large = 256 << 20;
/** Tasks under way or waiting for their turn, for each thread; and what they may weigh together, in bytes. */
const ahead = 3;
const heaviest = 96 << 20;

/** Where a run's results go, in order. */
export interface Taker {
  /** A capture is done: its records as they are written. */
  capture(dump: Listed, entry: LedgerEntry, bytes: Uint8Array, block: number | null): Promise<void>;
  /** All captures of a dump are done. `print`: its fingerprint, where those are wanted; `blocks`: how many it has, where it is divided. */
  dump(dump: Listed, print: Print | null, blocks: number): Promise<void>;
}

const empty: Answer = { bytes: new Uint8Array(), done: [], prints: [] };

/** Who does the work: this thread while it is little, as threads cost more to start than they then give; a pool from there on. */
class Hands {
  readonly #order: Order;
  readonly #threads: number;
  readonly #worker: Worker;
  #pool: Pool | undefined;
  #weight: number;

  /** `bytes`: what is known to come. */
  constructor(order: Order, stdin: Opening['stdin'], threads: number, bytes: number) {
    this.#order = order;
    this.#threads = threads;
    this.#weight = bytes;
    if (threads === 0 && bytes > large) setFlagsFromString('--heap-growing-percent=120');
    this.#worker = new Worker(order, stdin, () => {}, guarded(order.seconds));
  }

  run({ task, weight }: Assignment): Promise<Answer> {
    this.#weight += weight;
    if (this.#threads === 0 || this.#weight < little) return this.#worker.work(task);
    this.#pool ??= new Pool(this.#order, this.#threads);
    return this.#pool.run(task);
  }

  async close(): Promise<void> {
    await this.#pool?.close();
  }
}

interface Pending {
  readonly assignment: Assignment;
  readonly answer: Promise<Answer>;
}

/** Assignments under way, the first first. */
class Line {
  readonly #hands: Hands;
  readonly #pending: Pending[] = [];
  #weight = 0;

  constructor(hands: Hands) {
    this.#hands = hands;
  }

  get length(): number {
    return this.#pending.length;
  }

  add(assignment: Assignment): void {
    const { task, weight } = assignment;
    const answer = task.captures.length + task.dumps.length > 0 ? this.#hands.run(assignment) : Promise.resolve(empty);
    // Whoever awaits it hears of a failure; until then it is no unhandled one.
    answer.catch(() => {});
    this.#pending.push({ assignment, answer });
    this.#weight += weight;
  }

  /** Whether one more that weighs so much may be added. */
  holds(weight: number): boolean {
    return this.#pending.length === 0 || this.#weight + weight <= heaviest;
  }

  /** Waits until the first is done. */
  async first(): Promise<{ assignment: Assignment; answer: Answer }> {
    const { assignment, answer } = this.#pending.shift()!;
    this.#weight -= assignment.weight;
    return { assignment, answer: await answer };
  }

  /** True once the first is done, whether well or not. */
  async isDone(): Promise<undefined> {
    await this.#pending[0]?.answer.catch(() => {});
    return undefined;
  }
}

/** Runs assignments ahead of the reader, as far as memory allows, and gives their answers in order, each as soon as it is its turn. */
async function* inOrder(
  from: AsyncGenerator<Assignment>,
  hands: Hands,
  most: number,
): AsyncGenerator<{ assignment: Assignment; answer: Answer }> {
  const line = new Line(hands);
  try {
    for (let next = from.next(); ; ) {
      const arrived = line.length > 0 ? await Promise.race([next, line.isDone()]) : await next;
      if (arrived?.done) break;
      if (arrived === undefined) {
        yield await line.first();
        continue;
      }
      while (!line.holds(arrived.value.weight)) yield await line.first();
      line.add(arrived.value);
      while (line.length >= most) yield await line.first();
      next = from.next();
    }
    while (line.length > 0) yield await line.first();
  } finally {
    await from.return(undefined);
  }
}

async function hand({ dumps, ends, block, blocks, task }: Assignment, answer: Answer, prints: boolean, taker: Taker) {
  let at = 0;
  let next = 0;
  for (const [index, dump] of dumps.entries()) {
    for (let one = answer.done[next]; one?.dump === index; one = answer.done[++next]) {
      await taker.capture(dump, one.entry, answer.bytes.subarray(at, at + one.bytes), block);
      at += one.bytes;
    }
    if (!ends) continue;
    const print = () => (task.dumps.length > 0 ? answer.prints[index] : printOf(dump.wish.path)) ?? null;
    await taker.dump(dump, prints ? print() : null, blocks);
  }
}

/**
 * Cleans every dump and hands on what comes of it, in order and as soon as it is its turn. Without threads, a capture's outcome
 * is handed on before the next is opened, and one capture is in memory at a time.
 */
export async function runOver(
  dumps: readonly Listed[],
  order: Order,
  stdin: Opening['stdin'],
  cutting: Cutting,
  taker: Taker,
): Promise<void> {
  const opening = { ...order.opening, stdin, wanted: narrowing(order.include, order.exclude) };
  const { threads } = cutting;
  const hands = new Hands(
    order,
    stdin,
    threads,
    dumps.reduce((sum, { bytes }) => sum + bytes, 0),
  );
  let looked = performance.now();
  try {
    const answers = inOrder(assignments(dumps, opening, cutting), hands, threads > 0 ? threads * ahead : 1);
    for await (const { assignment, answer } of answers) {
      await hand(assignment, answer, order.prints, taker);
      if (performance.now() - looked < patience) continue;
      await turn();
      looked = performance.now();
    }
  } finally {
    await hands.close();
  }
}
