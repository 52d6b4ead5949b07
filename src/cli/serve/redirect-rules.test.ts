import { expect, test } from 'vitest';
import { parseRedirects, redirectFor } from '#cli/serve/redirect-rules.ts';

const redirects = parseRedirects(`
# a guide was renamed
/es/facturacion/recibos/  /es/facturacion/facturas/  301
/de/alt  https://other.example/neu  302  # elsewhere
/es/corto/ /es/
`);

test.each([
  ['/es/facturacion/recibos/', '/es/facturacion/facturas/', 301],
  ['/es/facturacion/recibos', '/es/facturacion/facturas/', 301],
  ['/de/alt/', 'https://other.example/neu', 302],
  ['/es/corto/', '/es/', 301],
])('%s leads to %s', (path, to, status) => {
  expect(redirectFor(redirects, path)).toMatchObject({ to, status });
});

test('other addresses lead nowhere', () => {
  expect(redirectFor(redirects, '/es/facturacion/recibos/mas/')).toBeUndefined();
});

test.each(['/es/* /de/:splat 301', '/es/', 'es/ /de/ 301', '/es/ /de/ 404'])(
  '"%s" is refused with its line',
  (line) => {
    expect(() => parseRedirects(`\n${line}`)).toThrow(
      `_redirects, line 2: "${line}" is not a redirect. Write: /from/ /to/ 301, without wildcards.`,
    );
  },
);
