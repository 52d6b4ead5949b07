import { expect, test } from 'vitest';
import { openSearch, openSearchName } from '#feeds/open-search.ts';
import { locales } from '#i18n/locales.ts';

test('a browser learns where to search', () => {
  expect(openSearch('de')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>Vademecum (de)</ShortName>
<Description>Durchsuchen Sie alle Anleitungen von Vademecum mit ihren Schritten und Fragen.</Description>
<Language>de</Language>
<InputEncoding>UTF-8</InputEncoding>
<Image width="16" height="16" type="image/svg+xml">https://vademecum.example/favicon.svg</Image>
<Url type="text/html" method="get" template="https://vademecum.example/de/suche/?q={searchTerms}"/>
<Url type="application/opensearchdescription+xml" rel="self" template="https://vademecum.example/de/opensearch.xml"/>
</OpenSearchDescription>
`);
});

test('the names are short enough and differ', () => {
  const names = locales.map(openSearchName);
  expect(new Set(names).size).toBe(locales.length);
  for (const name of names) expect(name.length).toBeLessThanOrEqual(16);
});
