import type { Page } from '#check/built/read-page.ts';
import type { Finding, Site } from '#check/built/site.ts';

/** What must hold of each page by itself. */
export const pageRules: ((page: Page, site: Site) => Finding[])[] = [
  imagesHaveText,
  idsAreUnique,
  headingsDoNotJump,
  languageFitsAddress,
  referencesAreMet,
];

function imagesHaveText({ tags, address: page }: Page): Finding[] {
  return tags
    .filter(({ name, attributes }) => name === 'img' && attributes['alt'] === undefined)
    .map(({ attributes: { src = '' } }) => ({
      kind: 'page-image-without-text',
      facts: { src, page },
      text: src,
    }));
}

function idsAreUnique({ ids, address: page }: Page): Finding[] {
  const seen = new Set<string>();
  const repeated = new Set(ids.filter((id) => seen.size === seen.add(id).size));
  return [...repeated].map((id) => ({ kind: 'page-id-repeated', facts: { id, page }, text: id }));
}

function headingsDoNotJump({ headings, address: page }: Page): Finding[] {
  return headings.flatMap(({ depth, text }, index) => {
    const before = headings[index - 1]?.depth ?? 0;
    return depth > before + 1
      ? [{ kind: 'page-heading-jump', facts: { text, depth, before, page }, text } as const]
      : [];
  });
}

function languageFitsAddress({ address: page, language: actual }: Page, { base }: Site): Finding[] {
  const right = /^(es|de)\//.exec(page.slice(base.length))?.[1];
  return right && right !== actual
    ? [{ kind: 'page-language-wrong', facts: { page, actual, right }, text: '' }]
    : [];
}

const references = ['for', 'popovertarget', 'aria-labelledby', 'aria-describedby', 'aria-controls'];

function referencesAreMet({ tags, ids, address: page }: Page): Finding[] {
  const known = new Set(ids);
  return tags.flatMap(({ attributes }) =>
    references
      .flatMap((attribute) =>
        (attributes[attribute]?.split(/\s+/) ?? []).map((id) => ({ attribute, id })),
      )
      .filter(({ id }) => !known.has(id))
      .map(
        ({ attribute, id }) =>
          ({ kind: 'page-reference-broken', facts: { attribute, id, page }, text: id }) as const,
      ),
  );
}
