import { rssAddress } from '#feeds/addresses.ts';
import { escapeXml } from '#feeds/escape-xml.ts';
import type { NewsItem } from '#feeds/news.ts';
import type { Locale } from '#i18n/locales.ts';
import { t } from '#i18n/t.ts';
import { absolute, homeAddress } from '#site/address.ts';

/** As many as a reader who was away for long may want; more only make the file heavier. */
export const mostItems = 50;

/**
 * RSS 2.0 of what is new in one language.
 * @param items the newest first
 */
export function rss(locale: Locale, items: readonly NewsItem[]): string {
  const { news } = t(locale);
  const newest = items[0]?.day;
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
${element('title', news.title)}
${element('link', absolute(homeAddress(locale)))}
${element('description', news.description)}
${element('language', locale)}
${newest ? `${element('lastBuildDate', rfc822(newest))}\n` : ''}<atom:link href="${escapeXml(absolute(rssAddress(locale)))}" rel="self" type="application/rss+xml"/>
${items.map(itemElement).join('\n')}
</channel>
</rss>
`;
}

function itemElement({ id, day, title, text, link, category }: NewsItem): string {
  return `<item>
${element('title', title)}
${element('link', link)}
${element('description', text)}
${element('category', category)}
<guid isPermaLink="false">${escapeXml(id)}</guid>
${element('pubDate', rfc822(day))}
</item>`;
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

/** `2026-11-23` → `Mon, 23 Nov 2026 00:00:00 GMT` */
function rfc822(day: string): string {
  return new Date(`${day}T00:00:00Z`).toUTCString();
}
