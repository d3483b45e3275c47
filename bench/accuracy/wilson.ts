/** Normal quantile of a two-sided 95 % interval. */
const z = 1.959963984540054;

/**
 * Wilson score interval of a share, 95 %. Unlike the plain normal interval it stays inside [0, 1] and has a width
 * at 0 and 1, which is where good figures lie. Null where nothing was counted.
 */
export function wilsonInterval(correct: number, total: number): [low: number, high: number] | null {
  if (total === 0) return null;
  const share = correct / total;
  const scale = 1 + (z * z) / total;
  const centre = share + (z * z) / (2 * total);
  const spread = z * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total));
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)];
}
