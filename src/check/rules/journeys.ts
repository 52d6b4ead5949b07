import { idsOf } from '#check/corpus/entries.ts';
import type { Corpus } from '#check/corpus.ts';
import { type Problem, problem } from '#check/problem.ts';
import type { Rule } from '#check/rules/rule.ts';
import type { Located } from '#check/yaml/yaml.ts';

/** Journeys have ids of their own, and lead once to each of their guides, which readers can open. */
export const journeysRule: Rule = (corpus) => [
  ...duplicates(corpus),
  ...lists(corpus).flatMap((entries) =>
    entries.flatMap((entry) => [...repeated(entry, entries), ...judge(entry, corpus)]),
  ),
];

/** The guides of each journey, as they are written. */
function lists({ journeys }: Corpus): Located[][] {
  return Array.from({ length: journeys.length() }, (_, index) => journeys.texts([index, 'guides']));
}

function duplicates({ journeys }: Corpus): Problem[] {
  const ids = idsOf(journeys);
  return ids.flatMap((entry) => {
    const first = ids.find(({ value }) => value === entry.value) ?? entry;
    if (first === entry) return [];
    return [problem('duplicate-journey', entry, { id: entry.value, first: first.line })];
  });
}

function repeated(entry: Located, entries: readonly Located[]): Problem[] {
  const first = entries.find(({ value }) => value === entry.value) ?? entry;
  if (first === entry) return [];
  const facts = { field: '`guides`', value: entry.value, first: first.line };
  return [problem('repeated-value', entry, facts)];
}

/** A guide that is published in one language alone is told by the rule about translations. */
function judge(entry: Located, { guides }: Corpus): Problem[] {
  const id = entry.value;
  if (!/^[a-z0-9-]+\/[a-z0-9-]+$/.test(id)) return [];
  const named = guides.filter((guide) => guide.id === id);
  const draft = named.find((guide) => guide.draft);
  if (draft) return [problem('journey-to-draft', entry, { id, file: draft.file })];
  if (named.length > 0) return [];
  const known = [...new Set(guides.map((guide) => guide.id))].sort();
  return [problem('unknown-journey-guide', entry, { id, guides: known })];
}
