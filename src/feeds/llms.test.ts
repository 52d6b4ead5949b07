import { expect, test } from 'vitest';
import { llmsTxt } from '#feeds/llms.ts';
import { exampleWith } from '#feeds/testing/example.ts';
import { realLibrary } from '#feeds/testing/real-guides.ts';

const library = realLibrary();

test('a title, a summary in both languages, then sections of links', () => {
  const guide = exampleWith('x\n');
  const draft = exampleWith('x\n', 'draft: true\n');
  const text = llmsTxt({ categories: [guide.category], guides: { es: [guide, draft], de: [] } });
  const [title, summary, spanish, german, ...sections] = text.split('\n\n');
  expect(title).toBe('# Vademecum');
  expect(summary).toMatch(/^> Guías claras .+\n>\n> Klare.+$/);
  expect([spanish?.slice(0, 10), german?.slice(0, 10)]).toEqual(['- Español:', '- Deutsch:']);
  expect(sections).toEqual([
    '## Español: Facturas',
    '- [Todo está en la lista del Manager](https://vademecum.example/es/facturas/ver.md): Todo está en la lista del Manager, y esto es la descripción de una guía.\n',
  ]);
});

test('every guide of this site is in it once, in each language', () => {
  const links = [...llmsTxt(library).matchAll(/^- \[.+\]\((.+)\): ./gm)].map(([, link]) => link);
  const guides = Object.values(library.guides).flat();
  expect(links).toEqual(
    guides.map(({ address }) => `https://vademecum.example${address.replace(/\/$/, '.md')}`),
  );
});

test('every heading is a section of links, as llmstxt.org has it', () => {
  const [, ...sections] = llmsTxt(library).split(/^## .+$/m);
  expect(sections.length).toBeGreaterThan(2 * 3);
  for (const section of sections)
    for (const line of section.trim().split('\n')) expect(line).toMatch(/^- \[.+\]\(https:.+\): ./);
});
