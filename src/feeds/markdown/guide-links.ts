import { pathToFileURL } from 'node:url';
import { placeOfFile } from '#markdown/place.ts';
import { absolute } from '#site/address.ts';
import type { GuidePage, Library } from '#site/library.ts';
import { sourcePath } from '#site/source-path.ts';

/** Addresses of guides by what their file is called below `content`: `es/billing/invoices`. */
type Addresses = ReadonlyMap<string, string>;

/** All guides, by language. */
export type Guides = Library['guides'];

const known = new WeakMap<Guides, Addresses>();

function addressesOf(guides: Guides): Addresses {
  const found =
    known.get(guides) ??
    new Map(Object.values(guides).flatMap((all) => all.map((one) => [keyOf(one), one.address])));
  known.set(guides, found);
  return found;
}

function keyOf({ locale, id }: GuidePage): string {
  return `${locale}/${id}`;
}

/**
 * Makes whole addresses of a guide's links, which name other guides by their files and its own sections by `#`.
 * The function throws when there is no such guide; the checker tells writers before a build comes this far.
 */
export function guideLinks(guide: GuidePage, guides: Guides): (href: string) => string {
  const addresses = addressesOf(guides);
  const file = pathToFileURL(sourcePath(guide));
  return (href) => {
    if (href.startsWith('#')) return absolute(guide.address) + href;
    if (href.startsWith('/')) return absolute(href);
    if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return href;
    const target = new URL(href, file);
    const { locale, category, name } = placeOfFile(target) ?? {};
    const address = addresses.get(`${locale}/${category}/${name}`);
    if (address === undefined) throw new Error(`${sourcePath(guide)}: ${href} is no guide.`);
    return absolute(address) + target.hash;
  };
}
