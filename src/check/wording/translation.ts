import { capitalised, didYouMean, type Wordings } from '#check/wording/phrase.ts';
import type { Locale } from '#i18n/locales.ts';

/** Problems between the two languages of one guide. */
export const translation = {
  'missing-translation': ({ language, file }: { language: string; file: string }) => ({
    message: `This guide is published, but has no ${language} translation.`,
    remedy: `Create ${file}, or write \`draft: true\` in the front matter until the translation is there.`,
  }),
  'draft-translation': ({ published, language }: { published: string; language: string }) => ({
    message: `This is a draft, while its ${language} version (${published}) is published; a published guide is there in both languages.`,
    remedy: `Finish this file and delete \`draft: true\`, or write \`draft: true\` in ${published} too.`,
  }),
  'different-value': ({
    field,
    here,
    there,
    other,
  }: {
    field: string;
    here: string;
    there: string;
    other: string;
  }) => ({
    message: capitalised(
      `${field} is ${here} here and ${there} in ${other}; it does not depend on the language.`,
    ),
    remedy:
      'Find out which of the two is right and write the same in both files, in the same order.',
  }),
  'different-steps': (facts: Difference) => ({
    message: `The steps are not the same in both languages: step ${facts.position} is ${known(facts.here)} here and ${known(facts.there)} in ${facts.other}.`,
    remedy: mend(facts, 'step'),
  }),
  'different-sections': (facts: Difference) => ({
    message: `The sections are not the same in both languages: heading ${facts.position} is ${known(facts.here)} here and ${known(facts.there)} in ${facts.other}.`,
    remedy: mend(facts, 'section'),
  }),
} satisfies Wordings;

/** The English name of a language. */
export function languageName(locale: Locale): string {
  return { es: 'Spanish', de: 'German' }[locale];
}

type Difference = {
  /** Counted from 1. */
  position: number;
  here: string | undefined;
  there: string | undefined;
  /** File and line in the other language. */
  other: string;
  /** All ids of the other language. */
  others: readonly string[];
};

function known(id: string | undefined): string {
  return id === undefined ? 'missing' : `\`${id}\``;
}

function mend({ here, there, others }: Difference, noun: string): string {
  if (there === undefined)
    return `Add the ${noun} \`${here}\` to the other language, or delete it here.`;
  if (here === undefined)
    return `Add the ${noun} \`${there}\` here, or delete it in the other language.`;
  const slip = others.includes(here) ? '' : didYouMean(here, [there]);
  return `${slip}Both languages need the same ids in the same order.`;
}
