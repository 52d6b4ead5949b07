import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '#cli/testing/folder.ts';
import { PageThread } from '#site/finish/page-thread.ts';

const page = (lang: string, body: string) =>
  `<!doctype html><html lang="${lang}"><head><title>T</title></head><body>${body}</body></html>`;

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

test('a folder that cannot be written is told', async () => {
  const thread = new PageThread();
  await thread.page('/es/', page('es', '<main data-pagefind-body>Uno</main>'));
  const file = join(folderWith({ taken: 'x' }), 'taken');
  await expect(thread.writeIndex(file)).rejects.toThrow();
});
