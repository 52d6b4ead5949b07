import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bareGuides, copyProject, type Templates, writeContent } from './content.ts';

const ours = [
  'src',
  'widgets',
  'public',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
] as const;

/** Our site with generated content, in a folder of its own. */
export function makeOurs(root: string, target: string, templates: Templates, rounds: number): void {
  fresh(root, target);
  copyProject(root, target, ours);
  writeContent(join(target, 'content'), templates, rounds);
}

/** The least that makes a site of the same guides: Astro, its MDX, one layout, and Pagefind behind it. */
export function makeBare(root: string, target: string, content: string): void {
  fresh(root, target);
  const files: Record<string, string> = {
    'package.json': JSON.stringify({ type: 'module', private: true }),
    'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [mdx()], devToolbar: { enabled: false } });
`,
    'tsconfig.json': JSON.stringify({ extends: 'astro/tsconfigs/base' }),
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  guides: defineCollection({ loader: glob({ base: './content', pattern: '**/*.mdx' }) }),
};
`,
    'src/pages/[...path].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  const guides = await getCollection('guides');
  return guides.map((guide) => ({ params: { path: guide.id }, props: { guide } }));
}
const { guide } = Astro.props;
const { Content } = await render(guide);
---
<html lang={guide.id.slice(0, 2)}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>{guide.data.title}</title>
    <meta name="description" content={guide.data.description} />
  </head>
  <body>
    <main data-pagefind-body>
      <h1>{guide.data.title}</h1>
      <Content />
    </main>
  </body>
</html>
`,
  };
  for (const { path, text } of bareGuides(content)) files[`content/${path}`] = text;
  for (const [path, text] of Object.entries(files)) {
    const file = join(target, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function fresh(root: string, target: string): void {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(target, 'node_modules'));
}
