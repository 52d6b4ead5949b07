import { markdownAddress } from '#feeds/addresses.ts';
import { escapeText } from '#feeds/markdown/escape.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import { t } from '#i18n/t.ts';
import { typeset } from '#markdown/typography.ts';
import type { Category } from '#schema/category.ts';
import { absolute } from '#site/address.ts';
import type { GuidePage, Library } from '#site/library.ts';

/** The site for language models, as llmstxt.org has it: what it is, and every guide's Markdown copy by category. */
export function llmsTxt({ categories, guides }: Pick<Library, 'categories' | 'guides'>): string {
  return `${[
    `# ${t('es').siteName}`,
    `> ${locales.map((locale) => escapeText(t(locale).siteDescription)).join('\n>\n> ')}`,
    ...locales.map((locale) => `- ${escapeText(t(locale).llms)}`),
    ...locales.flatMap((locale) =>
      categories.flatMap((category) => section(category, guides[locale], locale)),
    ),
  ].join('\n\n')}\n`;
}

/** Nothing for a category without guides. */
function section(category: Category, guides: readonly GuidePage[], locale: Locale): string[] {
  const own = guides.filter(({ data, category: { id } }) => id === category.id && !data.draft);
  if (own.length === 0) return [];
  const title = `${t(locale).languageName}: ${typeset(category[locale].title, locale)}`;
  return [`## ${escapeText(title)}\n\n${own.map(line).join('\n')}`];
}

function line({ data, address, locale }: GuidePage): string {
  const [title, description] = [data.title, data.description].map((text) =>
    escapeText(typeset(text, locale)),
  );
  return `- [${title}](${absolute(markdownAddress(address))}): ${description}`;
}
