import { didYouMean, oneOf, type Wordings } from '#check/wording/phrase.ts';
import { locales } from '#i18n/locales.ts';

/** Problems with files as such, and with their place. */
export const files = {
  'empty-guide': () => ({
    message: 'This file is empty.',
    remedy: 'Write the guide (copy another one to begin with), or delete the file.',
  }),
  'front-matter-missing': () => ({
    message:
      'The guide has no front matter: the fields at the top, from `title` to `reviewBy`, between two lines `---`.',
    remedy:
      'Write `---` in the first line, the fields below it, and `---` in a line of its own after the last one.',
  }),
  'front-matter-late': ({ line }: { line: number }) => ({
    message: `The front matter begins in line ${line}; it is only recognised from the first line on.`,
    remedy: 'Delete what stands before the first `---`, empty lines too.',
  }),
  'front-matter-unclosed': () => ({
    message:
      'The front matter is opened by `---` but never closed, so the whole guide counts as front matter.',
    remedy: 'Write `---` in a line of its own after the last field, before the text of the guide.',
  }),
  'not-utf8': () => ({
    message: 'From here on the file is not UTF-8, so accents and umlauts are lost.',
    remedy:
      'Open it in your editor, choose the encoding UTF-8, correct the broken letters, and save it again.',
  }),
  'wrong-extension': ({ name, right }: { name: string; right: string }) => ({
    message: `\`${name}\` would not be published: a guide's file name ends in \`.mdx\`.`,
    remedy: `Rename it to \`${right}\`.`,
  }),
  'bad-file-name': ({ name, right }: { name: string; right: string }) => ({
    message: `\`${name}\` cannot be the name of a guide: the name is the guide's id in every language, made of a–z, digits and single hyphens.`,
    remedy: `Rename it to \`${right}\`, in both languages.`,
  }),
  'misplaced-guide': ({ right }: { right: string }) => ({
    message:
      'A guide stands directly in the folder of its category, and this file does not; it would not be published.',
    remedy: `Move it to \`${right}\`.`,
  }),
  'unknown-language': ({ folder }: { folder: string }) => ({
    message: `\`content/${folder}\` is not the folder of a language of this site.`,
    remedy: `${didYouMean(folder, locales)}Guides stand below ${oneOf(locales.map((name) => `content/${name}`))}.`,
  }),
  'unknown-category': ({
    folder,
    categories,
  }: {
    folder: string;
    categories: readonly string[];
  }) => ({
    message: `There is no category \`${folder}\` in content/categories.yaml.`,
    remedy: `${didYouMean(folder, categories)}Move the guide to the folder of a category (${oneOf(categories)}), or add \`${folder}\` to content/categories.yaml.`,
  }),
  'unlisted-guide': ({
    name,
    category,
    list,
  }: {
    name: string;
    category: string;
    list: string;
  }) => ({
    message: `\`${name}\` is not among the \`guides\` of \`${category}\` in content/categories.yaml, so it has no place in the reading order and would not be published.`,
    remedy: `Add \`${name}\` to the list in ${list}, where it should be read.`,
  }),
  'guide-listed-twice': ({ name, first }: { name: string; first: string }) => ({
    message: `\`${name}\` is listed twice; it stands in ${first} already.`,
    remedy: 'Keep it at one place in the reading order and delete it at the other.',
  }),
  'listed-guide-absent': ({
    name,
    files,
    others,
  }: {
    name: string;
    files: readonly string[];
    others: readonly string[];
  }) => ({
    message: `There is no guide \`${name}\` in this category.`,
    remedy: `${didYouMean(name, others)}Create ${files.join(' and ')}, or delete the name from the list.`,
  }),
  'missing-file': ({ holds }: { holds: string }) => ({
    message: `This file is missing; it holds ${holds}.`,
    remedy: 'Restore it, for example with `git checkout`.',
  }),
} satisfies Wordings;
