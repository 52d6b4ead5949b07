import { readFileSync, statSync } from 'node:fs';
import { defineMdastPlugin } from 'satteri';
import { parse } from 'yaml';
import { type GuidePlace, placeOfFile } from '#markdown/place.ts';
import type { Category } from '#schema/category.ts';
import { guideAddress } from '#site/address.ts';

/**
 * The address of a guide that another guide names by its file: `../billing/invoices.mdx#export`.
 * Anything that is no relative `.mdx` link comes back as it was.
 * @param from the file that holds the link
 * @throws when there is no such guide; the checker tells writers before a build comes this far.
 */
export function resolveLink(href: string, from: URL): string {
  if (!/^(?![a-z]+:|\/)[^#?]*\.mdx(#.*)?$/i.test(href)) return href;
  const target = new URL(href, from);
  const place = placeOfFile(target);
  if (!place) throw new Error(`${from.pathname}: the link ${href} leaves the folder of guides.`);
  return addressOf(place, target) + target.hash;
}

function addressOf({ locale, category }: GuidePlace, file: URL): string {
  const words = categoriesAt(new URL('../../categories.yaml', file)).find(
    ({ id }) => id === category,
  );
  if (!words) throw new Error(`There is no category "${category}" in content/categories.yaml.`);
  return guideAddress(words, pathOf(file), locale);
}

/** The `path` of a guide's front matter. */
const pathOf = remembered((source, file) => {
  const frontMatter = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---/.exec(source)?.[1] ?? '';
  const path = /^path:[ \t]*["']?([a-z0-9-]+)/m.exec(frontMatter)?.[1];
  if (path === undefined) throw new Error(`${file.pathname} has no "path" in its front matter.`);
  return path;
});

const categoriesAt = remembered((source): Category[] => parse(source));

/** What is read from a file, until the file changes; none does during a build. */
function remembered<T>(read: (source: string, file: URL) => T): (file: URL) => T {
  const known = new Map<string, { written: number; value: T }>();
  return (file) => {
    const place = new URL(file.pathname, file);
    const last = known.get(place.href);
    if (last && import.meta.env?.PROD) return last.value;
    const written = statSync(place).mtimeMs;
    if (last?.written === written) return last.value;
    const value = read(readFileSync(place, 'utf8'), place);
    known.set(place.href, { written, value });
    return value;
  };
}

/** Turns links between the files of guides into addresses. */
export const guideLinks = defineMdastPlugin({
  name: 'vademecum-guide-links',
  link(node, ctx) {
    if (!ctx.fileURL) return;
    const url = resolveLink(node.url, ctx.fileURL);
    if (url !== node.url) ctx.setProperty(node, 'url', url);
  },
});
