import { pathToFileURL } from 'node:url';
import type { CopySource } from '#feeds/markdown/source.ts';
import { placeOfFile } from '#markdown/place.ts';
import { absolute } from '#site/address.ts';

/** Addresses of guides by what their file is called below `content`: `es/billing/invoices`. */
export type Addresses = ReadonlyMap<string, string>;

export function addressesOf(
  guides: readonly Pick<CopySource, 'locale' | 'id' | 'address'>[],
): Addresses {
  return new Map(guides.map(({ locale, id, address }) => [`${locale}/${id}`, address]));
}

/**
 * Makes whole addresses of a guide's links, which name other guides by their files and its own sections by `#`.
 * The function throws when there is no such guide; the checker tells writers before a build comes this far.
 */
export function guideLinks(guide: CopySource, addresses: Addresses): (href: string) => string {
  const file = pathToFileURL(guide.file);
  return (href) => {
    if (href.startsWith('#')) return absolute(guide.address) + href;
    if (href.startsWith('/')) return absolute(href);
    if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return href;
    const target = new URL(href, file);
    const { locale, category, name } = placeOfFile(target) ?? {};
    const address = addresses.get(`${locale}/${category}/${name}`);
    if (address === undefined) throw new Error(`${guide.file}: ${href} is no guide.`);
    return absolute(address) + target.hash;
  };
}
