import { type Corpus, readCorpus } from '#check/corpus.ts';
import { inOrder, type Problem } from '#check/problem.ts';
import { rules } from '#check/rules/all.ts';
import type { Moment } from '#check/rules/rule.ts';

/**
 * Everything that is wrong with the content of a project, all files at once, in the order of files and lines.
 * @param root folder that holds `content`
 */
export function checkContent(root: string, moment: Moment): Problem[] {
  return checkCorpus(readCorpus(root), moment);
}

/** The same for content that was read already. */
export function checkCorpus(corpus: Corpus, moment: Moment): Problem[] {
  return inOrder(rules.flatMap((rule) => rule(corpus, moment)));
}

/** Today where the clock of this computer is. */
export function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

export function isError({ severity }: Problem): boolean {
  return severity === 'error';
}
