import type { Locale } from '#i18n/locales.ts';
import { homeAddress } from '#site/address.ts';

/** Addresses of what machines read, as paths from the root of the host. */
export function rssAddress(locale: Locale): string {
  return `${homeAddress(locale)}rss.xml`;
}

export function openSearchAddress(locale: Locale): string {
  return `${homeAddress(locale)}opensearch.xml`;
}

/**
 * The Markdown copy of a guide: `/es/facturacion/facturas.md`
 * @param address of the guide's page, with its slash at the end
 */
export function markdownAddress(address: string): string {
  return `${address.slice(0, -1)}.md`;
}
