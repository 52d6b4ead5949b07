import { openSearchAddress } from '#feeds/addresses.ts';
import { escapeXml } from '#feeds/escape-xml.ts';
import type { Locale } from '#i18n/locales.ts';
import { t } from '#i18n/t.ts';
import { absolute, pageAddress } from '#site/address.ts';
import { basePath } from '#site/settings.ts';

/** The name under which browsers keep the search; it tells the languages apart, within the 16 characters there are. */
export function openSearchName(locale: Locale): string {
  return `${t(locale).siteName} (${locale})`;
}

/** OpenSearch 1.1: how a browser searches this site from its address bar, in one language. */
export function openSearch(locale: Locale): string {
  const search = `${absolute(pageAddress('search', locale))}?q={searchTerms}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escapeXml(openSearchName(locale))}</ShortName>
<Description>${escapeXml(t(locale).search.description)}</Description>
<Language>${locale}</Language>
<InputEncoding>UTF-8</InputEncoding>
<Image width="16" height="16" type="image/svg+xml">${escapeXml(absolute(`${basePath}favicon.svg`))}</Image>
<Url type="text/html" method="get" template="${escapeXml(search)}"/>
<Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(absolute(openSearchAddress(locale)))}"/>
</OpenSearchDescription>
`;
}
