import { problem } from '#check/problem.ts';
import type { Rule } from '#check/rules/rule.ts';

/** A guide that shows its walkthrough has one. */
export const practiceRule: Rule = ({ guides, walkthroughs }) => {
  const practised = new Set(walkthroughs.map(({ id }) => id));
  return guides
    .filter(({ id }) => !practised.has(id))
    .flatMap(({ id, body }) => {
      const shown = (body?.tags ?? []).filter(({ name }) => name === 'Practice');
      const facts = { file: `content/walkthroughs/${id}.yaml` };
      return shown.map((tag) => problem('practice-without-walkthrough', tag, facts));
    });
};
