import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '#cli/project.ts';

const parts = [
  'src',
  'content',
  'widgets',
  'public',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];

/** Copies what the site is built from into a folder, so that it can be changed there. The packages are shared. */
export function copyProject(folder: string): void {
  for (const part of parts) cpSync(join(project, part), join(folder, part), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
}
