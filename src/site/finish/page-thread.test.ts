import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '#cli/testing/folder.ts';
import { copySource } from '#feeds/markdown/source.ts';
import { exampleWith } from '#feeds/testing/example.ts';
import { PageThread } from '#site/finish/page-thread.ts';

const page = (lang: string, main: string) =>
  new TextEncoder().encode(
    `<!doctype html><html lang="${lang}"><head><title>T</title></head><body>${main}</body></html>`,
  );
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test('pages are weighed in the order of their addresses, redirects are known, and the index has all', async () => {
  const folder = folderWith({});
  const thread = new PageThread(folder);
  const moved = '<meta http-equiv="refresh" content="0;url=/es/b/">';
  await Promise.all([
    thread.page(
      '/es/b/',
      page('es', '<main data-guide="es/x/b" data-pagefind-body><h1>Ornitorrinco</h1></main>'),
    ),
    thread.page(
      '/de/a/',
      page('de', '<main data-guide="de/x/a" data-pagefind-body><h1>Schnabeltier</h1></main>'),
    ),
    thread.page('/es/old/', page('es', moved)),
  ]);
  const { guides, redirects } = await thread.check();
  expect(guides.map(({ address }) => address)).toEqual(['/de/a/', '/es/b/']);
  expect(redirects).toBe('/es/old/ /es/b/ 301\n');
  await thread.writeIndex();
  const fragments = readdirSync(join(folder, 'pagefind/fragment'));
  expect(fragments.filter((name) => name.startsWith('es_')).length).toBeGreaterThan(0);
  const words = JSON.parse(readFileSync(join(folder, 'pagefind/words-de.json'), 'utf8'));
  expect(words).toContain('schnabeltier');
  expect(existsSync(join(folder, 'pagefind/pagefind-ui.js'))).toBe(false);
});

test('a page comes back as readers get it', async () => {
  const thread = new PageThread(folderWith({}));
  const given = await thread.page('/de/a/', page('de', '<main data-pagefind-body>Übung</main>'));
  expect(text(given)).toContain('<body><main>Übung</main></body>');
});

test('a link that leads nowhere is told with its page', async () => {
  const thread = new PageThread(folderWith({}));
  await thread.page('/es/', page('es', '<main><h1>Uno</h1><a href="/es/nothing/">x</a></main>'));
  await expect(thread.check()).rejects.toThrow('/es/nothing/');
});

test('copies of guides are written while pages are taken; all are there when the pages are checked', async () => {
  const folder = folderWith({});
  const guides = ['Uno, [dos](invoices.mdx).', 'Tres.'].map((body, at) => {
    const root = folderWith({ 'content/es/billing/invoices.mdx': `---\na: b\n---\n${body}` });
    return {
      ...copySource(exampleWith(body)),
      address: `/es/facturas/${at}/`,
      file: join(root, 'content/es/billing/invoices.mdx'),
    };
  });
  const thread = new PageThread(folder);
  await thread.copies(guides);
  await thread.page('/es/', page('es', '<main><h1>Uno</h1></main>'));
  await thread.check();
  const copies = ['0.md', '1.md'].map((name) =>
    readFileSync(join(folder, 'es/facturas', name), 'utf8'),
  );
  expect(copies[0]).toContain('Uno, [dos](https://vademecum.example/es/facturas/');
  expect(copies[1]).toContain('\n\nTres.\n\n');
});

test('a copy that cannot be written is told', async () => {
  const thread = new PageThread(folderWith({}));
  const guide = { ...copySource(exampleWith('Uno.')), file: '/there/is/no/such/guide.mdx' };
  await thread.copies([guide]);
  await expect(thread.check()).rejects.toThrow('guide.mdx');
});

test('an index that cannot be written is told', async () => {
  const folder = folderWith({});
  const thread = new PageThread(folder);
  await thread.page('/es/', page('es', '<main data-pagefind-body><h1>Uno</h1></main>'));
  writeFileSync(join(folder, 'pagefind'), 'taken');
  await expect(thread.writeIndex()).rejects.toThrow();
});
