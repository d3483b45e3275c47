/** Columns padded to their widest cell: the first to the left, the others to the right. */
export function renderTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...lines.map((cells) => (cells[column] ?? '').length)));
  const render = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return lines.map(render).join('\n');
}

/** `0.913 21/23`, or `– 0/0` where nothing was counted. */
export function formatShare(correct: number, total: number): string {
  return `${formatRatio(total === 0 ? null : correct / total)} ${correct}/${total}`;
}

/** Three places, cut and not rounded, so that 0.9996 does not read as perfect. */
export function formatRatio(value: number | null): string {
  if (value === null) return '–';
  return (Math.floor(value * 1000 + 1e-9) / 1000).toFixed(3);
}
