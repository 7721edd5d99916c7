import { InvalidArgumentError, Option } from 'commander';

/** `a, b` → its parts. */
export const list = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

/** One more value of an option that may come again. */
export const more = (text: string, before: string[] = []): string[] => [...before, text];

/** An option whose value is most likely one of some words, which help and completion name; what else it may be, its command says. */
export function suggesting(flags: string, description: string, known: readonly string[]): Option {
  return new Option(flags, description).choices(known).argParser((text: string) => text);
}

/** An option whose value is a list of some words. Its parser throws for others. */
export function someOf(flags: string, description: string, known: readonly string[]): Option {
  return new Option(flags, description).choices(known).argParser((text: string) => {
    const parts = list(text);
    const unknown = parts.find((part) => !known.includes(part));
    if (unknown !== undefined || parts.length === 0) throw new InvalidArgumentError(`Allowed: ${known.join(', ')}.`);
    return parts;
  });
}

/** A whole number. Throws for anything else. */
export function whole(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError('Not a whole number.');
  return Number(text);
}

/** A number of threads: 1 and more. Throws for anything else. */
export function threads(text: string): number {
  const number = whole(text);
  if (number === 0) throw new InvalidArgumentError('Not a number of threads: 1 at least.');
  return number;
}

/** A day, `YYYY-MM-DD`. Throws for anything else. */
export function day(text: string): string {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text);
  if (!isDay) throw new InvalidArgumentError('Not a day: write 2024-03-05.');
  return text;
}

/** Bytes: a whole number, with `kB`, `MB`, `GB`, or `KiB`, `MiB`, `GiB` behind it. Throws for anything else. */
export function size(text: string): number {
  const [, number, unit = '', binary] = /^(\d{1,12})\s*(?:([kmgt])(i?)b?|b)?$/i.exec(text) ?? [];
  if (number === undefined || Number(number) === 0) throw new InvalidArgumentError('Not a size: write 500MB, 1GiB.');
  const power = unit === '' ? 0 : 'kmgt'.indexOf(unit.toLowerCase()) + 1;
  return Number(number) * (binary ? 1024 : 1000) ** power;
}
