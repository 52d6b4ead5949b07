import { expect, test } from 'vitest';
import { rss } from '#feeds/rss.ts';

const item = {
  id: 'de/billing/invoices/2026-11-25',
  day: '2026-11-25',
  title: 'Anleitung ergänzt: „R&D“',
  text: 'Jetzt auch <so>.',
  link: 'https://vademecum.example/de/abrechnung/rechnungen/',
  category: 'Abrechnung',
};

test('the feed says whose it is, where it is, and what is new', () => {
  expect(rss('de', [item])).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>Vademecum: Neues</title>
<link>https://vademecum.example/de/</link>
<description>Neue Anleitungen zum Infomaniak Manager und was sich an den vorhandenen geändert hat.</description>
<language>de</language>
<lastBuildDate>Wed, 25 Nov 2026 00:00:00 GMT</lastBuildDate>
<atom:link href="https://vademecum.example/de/rss.xml" rel="self" type="application/rss+xml"/>
<item>
<title>Anleitung ergänzt: „R&amp;D“</title>
<link>https://vademecum.example/de/abrechnung/rechnungen/</link>
<description>Jetzt auch &lt;so&gt;.</description>
<category>Abrechnung</category>
<guid isPermaLink="false">de/billing/invoices/2026-11-25</guid>
<pubDate>Wed, 25 Nov 2026 00:00:00 GMT</pubDate>
</item>
</channel>
</rss>
`);
});

test('nothing new is a feed as well', () => {
  expect(rss('es', [])).not.toMatch(/<item>|<lastBuildDate>/);
});
