/**
 * Weights of `dayFacts`, in their order: a softmax over the days of a page, learned by `train/dates.ts` from pages whose day was judged
 * by people.
 */
export const DAY_WEIGHTS: readonly number[] = [
  0.42, 0.61, 1.13, -0.12, -0.55, -0.63, -0.97, 0.26, -1.1, 0.09, 1.46, 0, 2.16, 0.4, 0.12, 0.3, 0.49, -0.27, 2.81,
  1.31, -0.83, -1.5, -0.12, -0.21, -0.44, -0.87, 0.82, 0.78, 0.12, -0.39, -1.2, -0.94, 0.74, 0.89, 0.18, -0.53, 0.31, 0,
  -0.86, 0.86, 0.65, 0.21, 0.39, 1.01, -0.02, 0.61, -0.45, -0.01, 0.4, -0.8,
];
