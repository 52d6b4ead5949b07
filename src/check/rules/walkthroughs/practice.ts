import { basename } from 'node:path';
import { top } from '#check/corpus/guide.ts';
import { problem } from '#check/problem.ts';
import type { Rule } from '#check/rules/rule.ts';

/** A guide that shows its walkthrough has one. */
export const practiceRule: Rule = ({ guides, walkthroughs, problems }) => {
  const practised = new Set(walkthroughs.map(({ id }) => id));
  // One that only stands in the wrong folder is told as that.
  const elsewhere = problems
    .filter(({ kind }) => kind === 'misplaced-walkthrough')
    .map(({ file }) => basename(file).replace(/\.ya?ml$/, ''));
  return guides
    .filter(({ id, name }) => !practised.has(id) && !elsewhere.includes(name))
    .flatMap(({ id, body }) => {
      const shown = (body?.tags ?? []).filter(({ name }) => name === 'Practice');
      const facts = { file: `content/walkthroughs/${id}.yaml` };
      return shown.map((tag) => problem('practice-without-walkthrough', tag, facts));
    });
};

/** A guide that has a walkthrough shows it, once. */
export const practiceShownRule: Rule = ({ guides, walkthroughs }) => {
  const practised = new Set(walkthroughs.map(({ id }) => id));
  return guides
    .filter(({ id, body }) => body && practised.has(id))
    .flatMap(({ id, file, body }) => {
      const [first, second] = (body?.tags ?? []).filter(({ name }) => name === 'Practice');
      if (second) return [problem('practice-twice', second, { line: first?.line ?? 1 })];
      const facts = { file: `content/walkthroughs/${id}.yaml` };
      return first ? [] : [problem('practice-not-shown', top(file), facts)];
    });
};
