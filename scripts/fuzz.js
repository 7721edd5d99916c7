// Tries the program on bytes that nobody meant: fixtures, seeds and other files, changed at random.
//   npm run fuzz -- [--minutes 10] [--seed N] [--from DIR …]
// What is found (an error that is not the dump's, a broken promise, more than 10 s of processor time) is made smaller and written to
// fixtures/found/, where a test tries it from then on. Exit code 1 when anything was found.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { largest, minimised, mutated } from './fuzz/mutate.js';
import { buildModule } from './module.js';
import { numbers } from './random.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Date.now() % 1e9) },
    from: { type: 'string', multiple: true, default: [] },
  },
});
/** Seconds of processor time that one input may take. */
const limit = 10;
const found = join(root, 'fixtures/found');
const script = join(root, 'node_modules/.cache/fuzz/thread.mjs');

/** All files below a folder that are small enough. */
function inputsIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => !path.endsWith('.expect.json') && statSync(path).isFile() && statSync(path).size <= largest)
    .map((path) => ({ name: basename(path), bytes: readFileSync(path) }));
}

/** A thread that tries inputs; it is replaced when it hangs or dies. */
class Trier {
  #thread;
  #answer = () => {};

  #start() {
    const thread = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: 1024 } });
    thread.on('message', (fault) => this.#answer(fault));
    thread.on('error', (error) => this.#replace(`died: ${error.message}`));
    return thread;
  }

  #replace(fault) {
    this.#thread?.terminate();
    this.#thread = undefined;
    this.#answer(fault);
  }

  /** What is wrong with an input, or null. */
  try(input) {
    this.#thread ??= this.#start();
    const begun = process.cpuUsage();
    return new Promise((resolve) => {
      const clock = setInterval(() => {
        const { user, system } = process.cpuUsage(begun);
        if (user + system > limit * 1e6) this.#replace(`takes more than ${limit} s`);
      }, 200);
      this.#answer = (fault) => {
        clearInterval(clock);
        this.#answer = () => {};
        resolve(fault);
      };
      this.#thread.postMessage(input);
    });
  }

  async close() {
    await this.#thread?.terminate();
  }
}

/** Faults without what differs between two inputs of one fault. */
const kindOf = (fault) => fault.replace(/\d+/g, '0').slice(0, 80);

await buildModule(root, { entryPoints: ['tests/fuzz/thread.ts'] }, script);
const inputs = [join(root, 'fixtures'), join(root, 'seeds'), ...values.from].flatMap(inputsIn);
const random = numbers(Number(values.seed));
const trier = new Trier();
const kinds = new Set();
const until = performance.now() + Number(values.minutes) * 60_000;
let tries = 0;
console.log(`${inputs.length} inputs, seed ${values.seed}`);
while (performance.now() < until) {
  const input = mutated(inputs[Math.floor(random() * inputs.length)], random, inputs);
  const fault = await trier.try(input);
  tries++;
  if (fault === null || kinds.has(kindOf(fault))) continue;
  kinds.add(kindOf(fault));
  const same = async (bytes) => kindOf((await trier.try({ ...input, bytes })) ?? '') === kindOf(fault);
  const least = await minimised(input.bytes, same, fault.startsWith('takes') ? 30 : 400);
  const name = `${createHash('sha256').update(least).digest('hex').slice(0, 8)}-${input.name}`;
  mkdirSync(found, { recursive: true });
  writeFileSync(join(found, name), least);
  console.log(`${fault}\n  fixtures/found/${name}, ${least.length} bytes`);
}
await trier.close();
console.log(`${tries} inputs tried, ${kinds.size} faults found`);
process.exitCode = kinds.size > 0 ? 1 : 0;
