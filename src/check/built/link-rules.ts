import type { Page, Tag } from '#check/built/read-page.ts';
import type { Finding, Site } from '#check/built/site.ts';

/** What must hold of each page's links. */
export const linkRules: ((page: Page, site: Site) => Finding[])[] = [
  linksLead,
  alternatesAreMutual,
  languageIsTold,
];

const origin = 'http://site';

/** Addresses on our own host that a tag names. */
function ownAddresses({ name, attributes }: Tag): string[] {
  const isVersion = attributes['rel'] === 'canonical' || attributes['hreflang'] !== undefined;
  if (name === 'link' && isVersion) return [];
  const named = [attributes['href'], attributes['src'], attributes['action']];
  return named.filter(
    (address) => address !== undefined && !/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(address),
  ) as string[];
}

export function linksLead(page: Page, site: Site): Finding[] {
  const addresses = new Set(page.tags.flatMap(ownAddresses));
  return [...addresses].flatMap((href) => {
    const finding = judgeLink(href, page, site);
    return finding ? [finding] : [];
  });
}

function judgeLink(href: string, page: Page, { base, files, pages }: Site): Finding | undefined {
  const on = { href, page: page.address };
  const url = addressAt(href, page);
  if (!url) return { kind: 'page-link-broken', facts: on, text: href };
  const { pathname, hash } = url;
  if (!pathname.startsWith(base))
    return { kind: 'page-link-outside', facts: { ...on, base }, text: href };
  const target = pathname === page.address ? page : pages.get(pathname);
  if (!target && !files.has(decoded(pathname)))
    return { kind: 'page-link-broken', facts: on, text: href };
  const anchor = decoded(hash.slice(1));
  if (!anchor || !target || target.ids.includes(anchor)) return undefined;
  return { kind: 'page-anchor-broken', facts: { ...on, anchors: target.ids }, text: hash };
}

const rooted = new Map<string, URL | undefined>();

function addressAt(href: string, page: Page): URL | undefined {
  const parsed = () => URL.parse(href, origin + page.address) ?? undefined;
  if (!href.startsWith('/')) return parsed();
  // Every page has the same dozens of links, which lead to the same place from each.
  if (!rooted.has(href)) rooted.set(href, parsed());
  return rooted.get(href);
}

/** A `%` that begins no code stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The versions of a page in other languages, as paths. */
function alternates({ tags }: Page): string[] {
  return tags.flatMap(({ name, attributes: { rel, hreflang, href } }) =>
    name === 'link' && rel === 'alternate' && hreflang && hreflang !== 'x-default' && href
      ? [URL.parse(href, origin)?.pathname ?? href]
      : [],
  );
}

function alternatesAreMutual(page: Page, { pages }: Site): Finding[] {
  return alternates(page)
    .filter((href) => href !== page.address)
    .flatMap((href): Finding[] => {
      const other = pages.get(href);
      const facts = { href, page: page.address };
      if (!other) return [{ kind: 'page-alternate-broken', facts, text: '' }];
      const mutual =
        alternates(other).includes(page.address) || !alternates(page).includes(page.address);
      return mutual ? [] : [{ kind: 'page-alternate-one-sided', facts, text: '' }];
    });
}

/** A link into the other language says so, for those who hear the page. */
function languageIsTold(page: Page, { pages }: Site): Finding[] {
  return page.tags.flatMap(({ name, attributes: { href, hreflang } }): Finding[] => {
    if (name !== 'a' || !href || hreflang || !/^[/.]/.test(href)) return [];
    const language = pages.get(addressAt(href, page)?.pathname ?? '')?.language;
    const foreign = language && page.language && language !== page.language;
    return foreign
      ? [{ kind: 'page-link-language', facts: { href, page: page.address, language }, text: href }]
      : [];
  });
}
