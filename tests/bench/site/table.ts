/** A figure of ours beside the same of the peer. */
export type Row = {
  what: string;
  unit: string;
  ours: number | undefined;
  peer: number | undefined;
};

/** Rows as text, with the ratio of each: below 1 ours is less. */
export function tableOf(title: string, rows: readonly Row[]): string {
  const head = `${title.padEnd(36)}${'ours'.padStart(12)}${'bare Astro'.padStart(12)}${'ratio'.padStart(8)}`;
  return `${[head, ...rows.map(line)].join('\n')}\n`;
}

function line({ what, unit, ours, peer }: Row): string {
  return `  ${what.padEnd(34)}${cell(ours, unit)}${cell(peer, unit)}${ratio(ours, peer).padStart(8)}`;
}

function cell(value: number | undefined, unit: string): string {
  return (value === undefined ? 'unknown' : `${value.toFixed(1)} ${unit}`.trim()).padStart(12);
}

function ratio(ours: number | undefined, peer: number | undefined): string {
  return ours === undefined || !peer ? '' : (ours / peer).toFixed(2);
}

export type Bar = { label: string; value: number };

const widest = 48;

/** Bars of text, as long as their values. */
export function plotOf(title: string, unit: string, bars: readonly Bar[]): string {
  const most = Math.max(...bars.map(({ value }) => value));
  const lines = bars.map(({ label, value }) => {
    const bar = '█'.repeat(Math.max(1, Math.round((value / most) * widest)));
    return `  ${label.padEnd(20)} ${bar} ${value.toFixed(1)} ${unit}`;
  });
  return `${[title, ...lines].join('\n')}\n`;
}
