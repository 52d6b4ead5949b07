import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { project } from '#cli/project.ts';
import { guides } from '../../browser/addresses.ts';
import { type Built, buildPair, type Pair, remove } from './build.ts';
import { lighthouseScores } from './lighthouse.ts';
import { bare, measureReading, ours, type Reading } from './reading.ts';
import { type Bar, plotOf, type Row, tableOf } from './table.ts';

/** How often all guides of the project are repeated: ten guides make 150 and 1,500 in each language. */
const sizes = [15, 150] as const;

/** Builds sites of two sizes, ours and a bare one, reads in the larger ones, and prints how they compare. */
export async function benchSite(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'vademecum-bench-'));
  try {
    const pairs: Pair[] = [];
    for (const rounds of sizes) {
      const pair = await buildPair(project, join(folder, String(rounds)), rounds);
      pairs.push(pair);
      console.log(tableOf(`${pair.ours.guides} guides`, buildRows(pair)));
    }
    console.log(growth(pairs));
    console.log(plotOf('wall time', 's', pairs.flatMap(bars)));
    const large = pairs.at(-1);
    if (large) await benchReading(large);
  } finally {
    remove(folder);
  }
}

function buildRows(pair: Pair): Row[] {
  const row = (what: string, unit: string, of: (built: Built) => number | undefined): Row => ({
    what,
    unit,
    ours: of(pair.ours),
    peer: of(pair.bare),
  });
  return [
    row('wall time', 's', wallSeconds),
    row('CPU time', 's', ({ cost: { cpuMs } }) => (cpuMs === undefined ? undefined : cpuMs / 1000)),
    row('peak memory', 'MB', ({ cost: { peakBytes } }) => mega(peakBytes)),
    row('guides per second', '', (built) => built.guides / wallSeconds(built)),
    row('search index', 'MB', ({ indexBytes }) => mega(indexBytes)),
  ];
}

function growth(pairs: readonly Pair[]): string {
  const [small, large] = [pairs[0], pairs.at(-1)];
  if (!small || !large) return '';
  const times = (which: keyof Pair) =>
    (wallSeconds(large[which]) / wallSeconds(small[which])).toFixed(1);
  const content = large.ours.guides / small.ours.guides;
  return `${content} times the guides take ${times('ours')} times as long; the bare site ${times('bare')} times.\n`;
}

function bars(pair: Pair): Bar[] {
  return (['ours', 'bare'] as const).map((which) => ({
    label: `${pair[which].guides} guides, ${which}`,
    value: wallSeconds(pair[which]),
  }));
}

async function benchReading(pair: Pair): Promise<void> {
  const sites = { ours: ours(pair.ours.dist), bare: bare(pair.bare.dist) };
  const [own, peer] = [await measureReading(sites.ours), await measureReading(sites.bare)];
  const row = (what: string, unit: string, of: (reading: Reading) => number): Row => ({
    what,
    unit,
    ours: of(own),
    peer: of(peer),
  });
  console.log(
    tableOf(`a guide among ${pair.ours.guides}, slow line`, [
      row('largest thing drawn', 'ms', ({ largestMs }) => largestMs),
      row('page: HTML with styles', 'kB', ({ page }) => page.document / 1000),
      row('page: script', 'kB', ({ page }) => page.script / 1000),
      row('page: all else', 'kB', ({ page }) => page.other / 1000),
      row('page: all', 'kB', ({ page }) => (page.document + page.script + page.other) / 1000),
      row('search: until the first result', 'ms', ({ firstResultMs }) => firstResultMs),
      row('search: loaded for it', 'kB', ({ searchBytes }) => searchBytes / 1000),
    ]),
  );
  const scores = {
    ours: await lighthouseScores(pair.ours.dist, guides['billing/invoices'].de),
    bare: await lighthouseScores(pair.bare.dist, sites.bare.address),
  };
  const judged = Object.keys(scores.ours ?? {}).map((what) => ({
    what,
    unit: '',
    ours: scores.ours?.[what],
    peer: scores.bare?.[what],
  }));
  if (judged.length > 0) console.log(tableOf('Lighthouse, as a phone', judged));
}

function wallSeconds({ cost }: Built): number {
  return cost.wallMs / 1000;
}

function mega(bytes: number | undefined): number | undefined {
  return bytes === undefined ? undefined : bytes / 1e6;
}
