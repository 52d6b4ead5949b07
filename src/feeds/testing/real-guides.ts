import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { splitFrontMatter } from '#check/corpus/front-matter.ts';
import { labelOf } from '#i18n/labels.ts';
import { forEachLocale, type Locale } from '#i18n/locales.ts';
import { readOutline } from '#markdown/outline.ts';
import type { Category } from '#schema/category.ts';
import { guide as guideSchema } from '#schema/guide.ts';
import { guideAddress } from '#site/address.ts';
import type { GuidePage, Library } from '#site/library.ts';

/** The content of this site as the build reads it, read without Astro. */
export function realLibrary(): Pick<Library, 'categories' | 'guides'> {
  const categories: Category[] = parse(readFileSync('content/categories.yaml', 'utf8'));
  const guides = forEachLocale((locale) =>
    categories.flatMap((category) =>
      category.guides.map((name) => readGuidePage(locale, category, name)),
    ),
  );
  return { categories, guides };
}

function readGuidePage(locale: Locale, category: Category, name: string): GuidePage {
  const filePath = `content/${locale}/${category.id}/${name}.mdx`;
  return pageFrom(readFileSync(filePath, 'utf8'), { locale, category, name });
}

/** A guide from the text of its file. */
export function pageFrom(
  source: string,
  { locale, category, name }: { locale: Locale; category: Category; name: string },
): GuidePage {
  const filePath = `content/${locale}/${category.id}/${name}.mdx`;
  const { yaml, body = '' } = splitFrontMatter(source, filePath);
  const data = guideSchema.parse(parse(yaml?.text ?? ''));
  const id = `${category.id}/${name}`;
  return {
    id,
    locale,
    data,
    entry: { id: `${locale}/${id}`, collection: 'guides', data, filePath },
    body,
    outline: readOutline(body, (control) => labelOf(control, locale)),
    category,
    address: guideAddress(category, data.path, locale),
  };
}
