import type { Locale } from '#i18n/locales.ts';
import type { FoundGuide, FoundPart, FoundTerm, Part } from '#search/hit.ts';
import { likeness, nearness, within, wordsOf } from '#search/likeness.ts';
import { searchWords } from '#search/query.ts';

/** A row of the results. */
export type Hit = Part & {
  /** Where it belongs: the category of a guide, the guide of a step or a question. */
  place: string;
  parts: Part[];
};

/** What was asked. */
export type Asked = {
  /** The words that were searched for. */
  words: readonly string[];
  locale: Locale;
  /** Asked what a word means, rather than how something is done. */
  meaning: boolean;
};

/**
 * The rows that answer, best first. Above the best guide stand at most two: the one step or question that the query
 * names nearly word for word, and the term that it is. A guide has at most four links: its own and three parts, one of
 * which may stand in a row of its own instead.
 * @param guides best first
 * @param terms best first
 */
export function merged(
  guides: readonly FoundGuide[],
  terms: readonly FoundTerm[],
  asked: Asked,
): Hit[] {
  const term = namedTerm(terms, asked);
  const part = namedPart(guides, term, asked);
  const answer = part ? [partRow(part, guides)] : [];
  const definition = term ? [termRow(term)] : [];
  const rows = guides.map((guide) => guideRow(guide, part));
  if (!term && rows.length === 0) return terms.slice(0, termsShownAlone).map(termRow);
  if (asked.meaning) return [...definition, ...answer, ...rows];
  return term && leads(term, guides[0], asked)
    ? [...answer, ...definition, ...rows]
    : [...answer, ...rows.slice(0, 1), ...definition, ...rows.slice(1)];
}

/** Terms that merely mention the words help where no guide does. */
const termsShownAlone = 3;

const partsShown = 3;

/** The parts that answer best, in the order in which they stand on the page; the one with its own row is left out. */
function guideRow({ parts, category, ...guide }: FoundGuide, own: FoundPart | undefined): Hit {
  const left = parts.filter((part) => part !== own);
  const room = left.length < parts.length ? partsShown - 1 : partsShown;
  const best = new Set([...left].sort((a, b) => b.score - a.score).slice(0, room));
  return { ...guide, place: category, parts: left.filter((part) => best.has(part)) };
}

function partRow(part: FoundPart, guides: readonly FoundGuide[]): Hit {
  const guide = guides.find(({ parts }) => parts.includes(part));
  return { ...part, excerpt: part.opening, place: guide?.title ?? '', parts: [] };
}

function termRow({ names: _, ...term }: FoundTerm): Hit {
  return { ...term, place: '', parts: [] };
}

const nearlyWordForWord = 0.7;

/**
 * The step or question that the query names more nearly than the best guide, its sections and the term. One word names
 * none. Questions share most words with the bare term or task that they are about: *equipo de trabajo*, *Rolle ändern*.
 */
function namedPart(
  guides: readonly FoundGuide[],
  term: FoundTerm | undefined,
  asked: Asked,
): FoundPart | undefined {
  if (asked.words.flatMap(wordsOf).length < 2) return undefined;
  const rivals = [...guides.slice(0, 1).flatMap(ownNames), ...(term?.names ?? [])];
  const bar = Math.max(nearlyWordForWord, near(rivals, asked));
  const parts = guides.flatMap(({ parts }) => parts).filter(({ kind }) => kind !== 'section');
  return nearest(parts, ({ names }) => near(names, asked), bar);
}

function ownNames({ title, parts }: FoundGuide): string[] {
  return [title, ...parts.filter(({ kind }) => kind === 'section').flatMap(({ names }) => names)];
}

const nearlyTheName = 0.75;

/** The term that the query is, by its form or else by another name. All that is asked must be in the name. */
function namedTerm(terms: readonly FoundTerm[], asked: Asked): FoundTerm | undefined {
  const words = asked.words.flatMap(wordsOf);
  const whole = (names: readonly string[]) =>
    near(
      names.filter((name) => within(words, wordsOf(name))),
      asked,
    );
  return (
    nearest(terms, ({ title }) => whole([title]), nearlyTheName) ??
    nearest(terms, ({ names }) => whole(names), nearlyTheName)
  );
}

/**
 * A term stands above the guides when it is called by its form and the best guide is not about it by its title. Who
 * uses an everyday word wants to do something: the guide comes first, and the term tells its proper name.
 */
function leads(term: FoundTerm, best: FoundGuide | undefined, asked: Asked): boolean {
  if (near([term.title], asked) < nearlyTheName) return false;
  return !best || likeness(asked.words, best.title) < nearlyTheName;
}

/** How nearly the query is one of these names. */
function near(names: readonly string[], { words, locale }: Asked): number {
  const query = words.flatMap(wordsOf);
  const each = names.map((name) => nearness(query, searchWords(name, locale).flatMap(wordsOf)));
  return Math.max(0, ...each);
}

/** Of those above the bar the one furthest up; of equals the first. */
function nearest<T>(all: readonly T[], measure: (one: T) => number, bar: number): T | undefined {
  const [best] = all
    .map((one) => ({ one, reached: measure(one) }))
    .filter(({ reached }) => reached > bar)
    .sort((a, b) => b.reached - a.reached);
  return best?.one;
}
