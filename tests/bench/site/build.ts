import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { scriptOf } from '#cli/project.ts';
import { guidesPerRound, readTemplates } from './content.ts';
import { type Cost, costOf } from './measure.ts';
import { makeBare, makeOurs } from './projects.ts';

/** What one site of generated guides cost to build, and what came of it. */
export type Built = {
  /** Guides in both languages together. */
  guides: number;
  cost: Cost;
  /** Bytes of the search index. */
  indexBytes: number;
  dist: string;
};

export type Pair = { ours: Built; bare: Built };

/**
 * Builds our site and a bare one of the same guides, one after the other.
 * @param rounds how often all guides of the project are repeated
 * @param folder where both are made; what stands there is replaced
 */
export async function buildPair(root: string, folder: string, rounds: number): Promise<Pair> {
  const templates = readTemplates(join(root, 'content'));
  const guides = guidesPerRound(templates) * rounds * 2;
  const at = { ours: join(folder, 'ours'), bare: join(folder, 'bare') };
  makeOurs(root, at.ours, templates, rounds);
  makeBare(root, at.bare, join(at.ours, 'content'));
  const bare = await buildBare(at.bare);
  const ours = await costOf({
    script: scriptOf('astro'),
    arguments: ['build'],
    cwd: at.ours,
    env: { BASE_PATH: '/', OUT_DIR: './dist', SITE_URL: undefined, SOCIAL_PICTURES: 'off' },
  });
  return {
    ours: result(guides, ours, join(at.ours, 'dist')),
    bare: result(guides, bare, join(at.bare, 'dist')),
  };
}

/** Astro, then Pagefind, as the documentation of both has it. */
async function buildBare(cwd: string): Promise<Cost> {
  const site = await costOf({ script: scriptOf('astro'), arguments: ['build'], cwd });
  const index = await costOf({
    script: scriptOf('pagefind'),
    arguments: ['--site', 'dist'],
    cwd,
  });
  return {
    wallMs: site.wallMs + index.wallMs,
    cpuMs: site.cpuMs === undefined ? undefined : site.cpuMs + (index.cpuMs ?? 0),
    peakBytes:
      site.peakBytes === undefined ? undefined : Math.max(site.peakBytes, index.peakBytes ?? 0),
  };
}

function result(guides: number, cost: Cost, dist: string): Built {
  return { guides, cost, dist, indexBytes: bytesIn(join(dist, 'pagefind')) };
}

function bytesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => statSync(join(folder, file)))
    .reduce((sum, each) => sum + (each.isFile() ? each.size : 0), 0);
}

export function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
