import { turnPage } from '../src/known.ts';

/** Seconds of processor time that a piece of work takes. */
function effort(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** Whatever takes less than this, in seconds, tells nothing: collections and compilation weigh more. */
const noise = 0.05;

/**
 * How many times as much work a text eight times as long is as eight short ones: about 1 where time grows with size, 8 where it grows
 * with the square. Both are measured in one process, one after the other, so that neither the machine nor its load matters.
 * @param size of a short one, in whatever `make` counts in
 */
export function growth<T>(make: (size: number) => T, size: number, work: (input: T) => void): number {
  const [short, long] = [make(size), make(size * 8)];
  // Each time as on a page of its own: what is remembered of the text is no work.
  const anew = (input: T): void => {
    turnPage();
    work(input);
  };
  anew(short);
  const apart = effort(() => {
    for (let i = 0; i < 8; i += 1) anew(short);
  });
  return (effort(() => anew(long)) + noise) / (apart + noise);
}
