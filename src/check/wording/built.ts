import { didYouMean, quoted, type Wordings } from '#check/wording/phrase.ts';

/** Problems of the built pages. */
export const built = {
  'page-link-broken': ({ href, page }: { href: string; page: string }) => ({
    message: `On ${page}, \`${href}\` leads to no file of the built site.`,
    remedy: 'Correct the link, or build the page that it leads to.',
  }),
  'page-link-outside': ({ href, page, base }: { href: string; page: string; base: string }) => ({
    message: `On ${page}, \`${href}\` leaves the part of the host that belongs to this site (\`${base}\`).`,
    remedy: 'Make the address with the functions of src/site/address.ts, which add the base path.',
  }),
  'page-anchor-broken': ({
    href,
    page,
    anchors,
  }: {
    href: string;
    page: string;
    anchors: readonly string[];
  }) => ({
    message: `On ${page}, \`${href}\` leads to a place that its page does not have.`,
    remedy: `${didYouMean(href.slice(href.indexOf('#') + 1), anchors)}Correct the part after \`#\`, or give the place this id.`,
  }),
  'page-reference-broken': ({
    attribute,
    id,
    page,
  }: {
    attribute: string;
    id: string;
    page: string;
  }) => ({
    message: `On ${page}, \`${attribute}\` names \`${id}\`, but nothing on the page has this id.`,
    remedy: 'Correct the name, or give the id to the element that is meant.',
  }),
  'page-image-without-text': ({ src, page }: { src: string; page: string }) => ({
    message: `On ${page}, the image \`${src}\` has no \`alt\`.`,
    remedy: 'Describe the image in `alt`; give an empty `alt=""` to a mere ornament.',
  }),
  'page-id-repeated': ({ id, page }: { id: string; page: string }) => ({
    message: `On ${page}, the id \`${id}\` is used twice, so links lead to the first one only.`,
    remedy: 'Give one of the two another id.',
  }),
  'page-heading-jump': ({
    text,
    depth,
    before,
    page,
  }: {
    text: string;
    depth: number;
    before: number;
    page: string;
  }) => ({
    message: `On ${page}, the headings jump from level ${before} to level ${depth} at ${quoted(text)}.`,
    remedy: `Make it level ${before + 1}.`,
  }),
  'page-language-wrong': ({
    page,
    actual,
    right,
  }: {
    page: string;
    actual: string;
    right: string;
  }) => ({
    message: `${page} says that it is written in "${actual}", but its address says "${right}".`,
    remedy: `Write \`<html lang="${right}">\`.`,
  }),
  'page-alternate-broken': ({ href, page }: { href: string; page: string }) => ({
    message: `${page} names \`${href}\` as its version in another language, but there is no such page.`,
    remedy: 'Publish that page, or leave the `hreflang` link out.',
  }),
  'page-alternate-one-sided': ({ href, page }: { href: string; page: string }) => ({
    message: `${page} names \`${href}\` as its version in another language, but that page does not name this one.`,
    remedy: 'Both pages must name each other with `hreflang`, or search engines ignore it.',
  }),
  'page-link-language': ({
    href,
    page,
    language,
  }: {
    href: string;
    page: string;
    language: string;
  }) => ({
    message: `On ${page}, the link \`${href}\` changes the language without saying so.`,
    remedy: `Add \`hreflang="${language}"\` to it.`,
  }),
} satisfies Wordings;
