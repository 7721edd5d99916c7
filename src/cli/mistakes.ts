import type { UserError } from '../errors.ts';
import { nearest } from '../nearest.ts';
import { printable } from '../report/printable.ts';
import type { Streams } from '../streams.ts';

/** One line for the user's mistake, none where the exit code says that it is no mistake; where a word that is no file is nearly a command, that is said too. */
export function sayWrong(
  error: UserError,
  argv: readonly string[],
  commands: readonly string[],
  { stderr }: Streams,
): number {
  if (error.exitCode === 0) return 0;
  const word = argv[0] ?? '';
  const meant = error.message.endsWith(`: ${word}`) ? nearest(word, commands) : undefined;
  const hint = meant === undefined ? '' : ` (did you mean the command '${meant}'?)`;
  stderr.write(`clean: ${printable(error.message)}${hint}\n`);
  return error.exitCode;
}

/** What the command line's parser says of a mistake, as this program says it: with the choice that was most likely meant. */
export function inOwnWords(text: string): string {
  const said = text.replace(/^error: /, 'clean: ');
  const [, given = '', choices] =
    /(?:argument|value) '([^']*)' is invalid\b.*\. Allowed(?: choices are|:) (.*)\.\n/.exec(said) ?? [];
  const meant = choices === undefined ? undefined : nearest(given, choices.split(', '));
  return meant === undefined ? said : said.replace(/\n$/, `\n(Did you mean ${meant}?)\n`);
}
