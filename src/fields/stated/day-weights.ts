/**
 * Weights of `dayFacts`, in their order: a softmax over the days of a page, learned by `train/dates.ts` from pages whose day was judged
 * by people.
 */
export const DAY_WEIGHTS: readonly number[] = [
  0.33, 0.67, 1.13, -0.18, -0.55, -0.64, -1.06, 0.21, -1.08, 0.02, 1.41, 0, 2.33, 0.37, 0.23, 0.53, 0.5, -0.33, 2.76,
  1.31, -0.83, -1.52, -0.09, -0.22, -0.46, -0.91, 0.8, 0.79, 0.13, -0.42, -1.29, -0.82, 0.79, 0.83, 0.19, -0.5, 0.18, 0,
  -0.86, 0.84, 0.67, 0.14, 0.44, 1.1, -0.03, 0.57, -0.38, 0.04, 0.33, -1.06,
];
