import {
  opening,
  type Piece,
  pieces,
  plain,
  withoutJoints,
  withoutTitle,
} from '#search/excerpt.ts';
import type { PagefindPage, PagefindPart } from '#search/pagefind.ts';

export type Kind = 'guide' | 'step' | 'question' | 'section' | 'term';

/** Something that answers, and where it stands. */
export type Part = { kind: Kind; address: string; title: string; excerpt: Piece[] };

/** A part of a guide in which words of the query were found. */
export type FoundPart = Part & {
  /** Its title, and its title with German compounds in their parts. */
  names: string[];
  /** How it begins: the answer to a question. */
  opening: Piece[];
  /** Larger is better. */
  score: number;
};

export type FoundGuide = Part & {
  category: string;
  /** In the order in which they stand on the page. */
  parts: FoundPart[];
};

export type FoundTerm = Part & {
  /** Its form, other forms and everyday words. */
  names: string[];
};

export function foundGuide(page: PagefindPage): FoundGuide {
  const { url, excerpt, meta, sub_results: parts } = page;
  const fromMetadata = !excerpt.includes('<mark>') && meta['description'];
  return {
    kind: 'guide',
    address: url,
    title: withoutJoints(meta['title'] ?? url),
    excerpt: fromMetadata ? plain(meta['description'] ?? '') : pieces(excerpt),
    category: meta['category'] ?? '',
    parts: parts.filter(({ url }) => url.includes('#')).map((part) => foundPart(part, page)),
  };
}

export function foundTerm({ url, content, meta }: PagefindPage): FoundTerm {
  const { title = url, keywords = '' } = meta;
  const names = [title, ...keywords.split(', ').filter(Boolean)];
  return { kind: 'term', address: url, title, excerpt: plain(content), names };
}

/** Which element a part is: Step.astro and Faq.astro make these; all others are headings. */
const kinds: Record<string, Kind> = { li: 'step', section: 'question' };

function foundPart(part: PagefindPart, page: PagefindPage): FoundPart {
  const title = withoutJoints(part.title);
  const { element = '', location: from = 0 } = part.anchor ?? {};
  return {
    kind: kinds[element] ?? 'section',
    address: part.url,
    title,
    names: [title, part.title.replaceAll('|', ' ')],
    excerpt: withoutTitle(pieces(part.excerpt), title),
    opening: plain(opening(page.content, from, endOf(from, page), title)),
    score: (part.weighted_locations ?? []).reduce((sum, each) => sum + each.balanced_score, 0),
  };
}

/** A part ends where the next one begins. */
function endOf(from: number, { anchors = [] }: PagefindPage): number | undefined {
  const later = anchors.map(({ location }) => location).filter((location) => location > from);
  return later.length > 0 ? Math.min(...later) : undefined;
}
