// The plot of accuracy against speed, as SVG: speed on a logarithmic scale, so that ratios are distances.
const [width, height] = [720, 400];
const edge = { left: 64, right: 32, top: 24, bottom: 64 };

/** Whole steps of a scale that enclose the values. */
function range(values, step) {
  return [Math.floor(Math.min(...values) / step) * step, Math.ceil(Math.max(...values) / step) * step];
}

const between = (value, [low, high], from, to) => from + ((value - low) / (high - low || 1)) * (to - from);

const line = (x1, y1, x2, y2) => `<path d="M${x1} ${y1}L${x2} ${y2}" stroke="#8884"/>`;

const label = (x, y, text, more = '') => `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${more}>${text}</text>`;

/** Speeds of 1, 2 and 5 times a power of ten between two logarithms. */
function speedsBetween([low, high]) {
  const powers = Array.from({ length: Math.ceil(high) - Math.floor(low) + 1 }, (_, i) => 10 ** (Math.floor(low) + i));
  const steps = powers.flatMap((power) => [power, 2 * power, 5 * power]);
  return steps.filter((speed) => Math.log10(speed) >= low - 1e-9 && Math.log10(speed) <= high + 1e-9);
}

/**
 * @param results one for each extractor: `name`, `speed` in pages a second, `f1`
 * @param about what was measured, in words, for the foot
 */
export function plot(results, about) {
  const xs = range(
    results.map(({ speed }) => Math.log10(speed)),
    0.5,
  );
  const ys = range(
    results.map(({ f1 }) => f1),
    0.05,
  );
  const x = (speed) => between(Math.log10(speed), xs, edge.left, width - edge.right);
  const y = (f1) => between(f1, ys, height - edge.bottom, edge.top);
  const bottom = height - edge.bottom;
  const columns = speedsBetween(xs).flatMap((speed) => [
    line(x(speed), edge.top, x(speed), bottom),
    label(x(speed), bottom + 18, speed, 'text-anchor="middle"'),
  ]);
  const count = Math.round((ys[1] - ys[0]) / 0.05);
  const rows = Array.from({ length: count + 1 }, (_, i) => ys[0] + i * 0.05).flatMap((f1) => [
    line(edge.left, y(f1), width - edge.right, y(f1)),
    label(edge.left - 8, y(f1) + 4, f1.toFixed(2), 'text-anchor="end"'),
  ]);
  const points = results.flatMap(({ name, speed, f1 }, i) => {
    const right = x(speed) > width - 160;
    const beside = label(x(speed) + (right ? -10 : 10), y(f1) + 4, name, right ? 'text-anchor="end"' : '');
    return [
      `<circle cx="${x(speed).toFixed(1)}" cy="${y(f1).toFixed(1)}" r="5" fill="${i ? '#888' : '#d33'}"/>`,
      beside,
    ];
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="13" fill="#888">
${[...columns, ...rows, ...points].join('\n')}
${label(edge.left, edge.top - 8, 'body F1')}
${label(width - edge.right, bottom + 36, 'pages a second (CPU)', 'text-anchor="end"')}
${label(edge.left, height - 8, about, 'font-size="11"')}
</svg>
`;
}
