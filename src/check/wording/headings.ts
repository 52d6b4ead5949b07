import { quoted, type Wordings } from '#check/wording/phrase.ts';
import type { Locale, Localized } from '#i18n/locales.ts';
import type { requiredSections } from '#schema/guide.ts';

type RequiredSection = (typeof requiredSections)[number];

const examples: Readonly<Record<RequiredSection, Localized<string>>> = {
  needs: { es: 'Qué necesita', de: 'Was Sie brauchen' },
  steps: { es: 'Paso a paso', de: 'Schritt für Schritt' },
  worked: { es: 'Cómo saber si ha funcionado', de: 'Woran Sie den Erfolg erkennen' },
  trouble: { es: 'Si no funciona', de: 'Wenn es nicht klappt' },
  faq: { es: 'Preguntas frecuentes', de: 'Häufige Fragen' },
  undocumented: { es: 'Qué no está documentado', de: 'Was nicht dokumentiert ist' },
};

type Heading = { text: string };

/** Problems with headings, sections and anchors. */
export const headings = {
  'heading-title': ({ text }: Heading) => ({
    message: `The heading ${quoted(text)} is of the first level, which the title of the page has already.`,
    remedy: `Write \`## …\` for a section, \`### …\` below it.`,
  }),
  'heading-jump': ({ text, depth, before }: Heading & { depth: number; before: number }) => ({
    message: `The heading ${quoted(text)} jumps from level ${before} to level ${depth}; people who listen to the page would look for what is missing between.`,
    remedy: `Write \`${'#'.repeat(before + 1)}\` instead of \`${'#'.repeat(depth)}\`.`,
  }),
  'heading-empty': () => ({
    message: 'This heading has no text.',
    remedy: 'Write the heading, or delete the line.',
  }),
  'heading-without-id': ({ text, marks }: Heading & { marks: string }) => ({
    message: `The heading ${quoted(text)} has no id, so nobody can link to it and the language switch loses the place.`,
    remedy: `Write \`${marks} … {#id}\` with an English id, the same in both languages.`,
  }),
  'bad-anchor': ({ id, right }: { id: string; right: string }) => ({
    message: `The id \`${id}\` may only consist of a–z, digits and single hyphens.`,
    remedy: right
      ? `Write \`${right}\`, in both languages.`
      : 'Write something like `what-you-see`, in both languages.',
  }),
  'duplicate-anchor': ({ id, first }: { id: string; first: number }) => ({
    message: `The id \`${id}\` is used twice on this page; it stands in line ${first} already.`,
    remedy: 'Give one of the two another id, in both languages.',
  }),
  'reserved-anchor': ({ id }: { id: string }) => ({
    message: `The id \`${id}\` is used by the page itself.`,
    remedy: 'Choose another id, in both languages.',
  }),
  'section-missing': ({
    id,
    locale,
    after,
  }: {
    id: RequiredSection;
    locale: Locale;
    after: string | undefined;
  }) => ({
    message: `The section \`{#${id}}\` is missing; every guide has it.`,
    remedy: `Add it ${after ? `after the section \`{#${after}}\`` : 'at the beginning'}, for example \`## ${examples[id][locale]} {#${id}}\`.`,
  }),
  'section-order': ({ id, earlier, line }: { id: string; earlier: string; line: number }) => ({
    message: `The section \`{#${id}}\` stands after \`{#${earlier}}\` (line ${line}), but belongs before it.`,
    remedy: 'Move the section; all guides have the same order, so that readers find their way.',
  }),
} satisfies Wordings;
