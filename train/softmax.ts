// Learns to choose one of several candidates by a weighted sum of what is counted of each.

const STEPS = 260;
const RATE = 0.15;

/** Features of every candidate, those that are not 0 as number and value in turns, and which is right. */
export interface Choice {
  readonly rows: readonly (readonly number[])[];
  readonly right: number;
}

/** A row of features as `Choice` has it. */
export const sparse = (row: readonly number[]): number[] => row.flatMap((value, i) => (value === 0 ? [] : [i, value]));

/** What a row weighs. */
export const scoreOf = (row: readonly number[], weights: readonly number[]): number => {
  let sum = 0;
  for (let i = 0; i < row.length; i += 2) sum += (row[i + 1] as number) * (weights[row[i] as number] as number);
  return sum;
};

function gradient({ rows, right }: Choice, weights: readonly number[], into: number[]): void {
  const values = rows.map((row) => scoreOf(row, weights));
  const most = Math.max(...values);
  const odds = values.map((value) => Math.exp(value - most));
  const all = odds.reduce((sum, value) => sum + value, 0);
  rows.forEach((row, k) => {
    const error = (odds[k] as number) / all - (k === right ? 1 : 0);
    if (Math.abs(error) < 1e-5) return;
    for (let i = 0; i < row.length; i += 2) into[row[i] as number]! += error * (row[i + 1] as number);
  });
}

/** Weights of a softmax over the candidates of each choice, by gradient descent (Adam) with an L2 penalty. */
export function learn(size: number, choices: readonly Choice[], ridge: number): number[] {
  const weights = new Array<number>(size).fill(0);
  const first = new Array<number>(size).fill(0);
  const second = new Array<number>(size).fill(0);
  for (let step = 1; step <= STEPS; step++) {
    const sum = new Array<number>(size).fill(0);
    for (const choice of choices) gradient(choice, weights, sum);
    for (let i = 0; i < size; i++) {
      const slope = (sum[i] as number) / choices.length + ridge * (weights[i] as number);
      first[i] = 0.9 * (first[i] as number) + 0.1 * slope;
      second[i] = 0.999 * (second[i] as number) + 0.001 * slope * slope;
      const mean = (first[i] as number) / (1 - 0.9 ** step);
      const spread = (second[i] as number) / (1 - 0.999 ** step);
      weights[i]! -= (RATE * mean) / (Math.sqrt(spread) + 1e-8);
    }
  }
  return weights;
}
