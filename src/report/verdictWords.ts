import type { Failure, Verdict } from '../checks/gate.ts';

const number = (n: number, one: string) => `${n} ${n === 1 ? one : `${one}s`}`;

/** One check that failed: `missing-date: 3 in 40 articles, allowed 5 %`. */
export function failureWords({ check, found, of, per, allowed }: Failure): string {
  return `${check}: ${found} in ${number(of, per)}, allowed ${allowed}`;
}

/** The run in one line. */
export function verdictWords({ findings, known, usual, failures, dumps, articles }: Verdict): string {
  const count = number(findings.length, known > 0 ? 'new finding' : 'finding');
  const before = known > 0 ? `, ${known} known to the baseline` : '';
  const sound = usual > 0 ? `, ${usual} as usual as in the baseline` : '';
  const result = failures.length > 0 ? 'failed' : 'passed';
  return `check ${result}: ${count}${before}${sound} in ${number(dumps, 'dump')} with ${number(articles, 'article')}`;
}
