import { parse } from 'yaml';
import { exampleCategories, exampleGuide } from '#check/testing/example.ts';
import { pageFrom } from '#feeds/testing/real-guides.ts';
import type { Category } from '#schema/category.ts';
import type { GuidePage } from '#site/library.ts';

const [category]: [Category] = parse(exampleCategories);

/** The Spanish example guide, its text replaced by another. */
export function exampleWith(body: string, frontMatter = ''): GuidePage {
  const [, head = ''] = exampleGuide('es', 'ver', 'invoices', 'billing/orders').split('---\n');
  const source = `---\n${head}${frontMatter}---\n${body}`;
  return pageFrom(source, { locale: 'es', category, name: 'invoices' });
}
