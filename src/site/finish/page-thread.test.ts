import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '#cli/testing/folder.ts';
import { copySource } from '#feeds/markdown/source.ts';
import { exampleWith } from '#feeds/testing/example.ts';
import { PageThread } from '#site/finish/page-thread.ts';

const page = (lang: string, body: string) =>
  new TextEncoder().encode(
    `<!doctype html><html lang="${lang}"><head><title>T</title></head><body>${body}</body></html>`,
  );

test('pages are noted in the order of their addresses, and the index has them', async () => {
  const folder = join(folderWith({}), 'pagefind');
  const thread = new PageThread();
  await Promise.all([
    thread.page(
      '/es/b/',
      page('es', '<main data-guide="es/x/b" data-pagefind-body>Ornitorrinco</main>'),
    ),
    thread.page('/de/a/', page('de', '<main data-pagefind-body>Schnabeltier</main>')),
    thread.page('/es/', page('es', '<main><h1>Inicio</h1></main>')),
  ]);
  const facts = await thread.facts();
  expect(facts.map((each) => [each.page.address, each.page.language, each.parts?.address])).toEqual(
    [
      ['/de/a/', 'de', undefined],
      ['/es/', 'es', undefined],
      ['/es/b/', 'es', '/es/b/'],
    ],
  );
  await thread.writeIndex(folder);
  expect(
    readdirSync(join(folder, 'fragment')).filter((name) => name.startsWith('es_')).length,
  ).toBeGreaterThan(0);
  expect(JSON.parse(readFileSync(join(folder, 'words-de.json'), 'utf8'))).toContain('schnabeltier');
  expect(existsSync(join(folder, 'pagefind-ui.js'))).toBe(false);
});

test('a page comes back as readers get it', async () => {
  const given = await new PageThread().page(
    '/de/a/',
    page('de', '<main data-pagefind-body>Übung</main>'),
  );
  expect(new TextDecoder().decode(given)).toContain('<body><main>Übung</main></body>');
});

test('copies of guides are written while pages are taken; all are there when the pages are noted', async () => {
  const folder = folderWith({});
  const guides = [exampleWith('Uno, [dos](invoices.mdx).'), exampleWith('Tres.')].map(
    (guide, at) => ({
      ...copySource(guide),
      address: `/es/facturas/${at}/`,
      file: join(
        folderWith({ 'content/es/billing/invoices.mdx': `---\na: b\n---\n${guide.body}` }),
        'content/es/billing/invoices.mdx',
      ),
    }),
  );
  const thread = new PageThread();
  await thread.copies(folder, guides);
  await thread.page('/es/', page('es', '<main>Uno</main>'));
  await thread.facts();
  const copies = ['0.md', '1.md'].map((name) =>
    readFileSync(join(folder, 'es/facturas', name), 'utf8'),
  );
  expect(copies[0]).toContain('Uno, [dos](https://vademecum.example/es/facturas/');
  expect(copies[1]).toContain('\n\nTres.\n\n');
});

test('a copy that cannot be written is told', async () => {
  const thread = new PageThread();
  const guide = { ...copySource(exampleWith('Uno.')), file: '/there/is/no/such/guide.mdx' };
  await thread.copies(folderWith({}), [guide]);
  await expect(thread.facts()).rejects.toThrow('guide.mdx');
});

test('a folder that cannot be written is told', async () => {
  const thread = new PageThread();
  await thread.page('/es/', page('es', '<main data-pagefind-body>Uno</main>'));
  const file = join(folderWith({ taken: 'x' }), 'taken');
  await expect(thread.writeIndex(file)).rejects.toThrow();
});
