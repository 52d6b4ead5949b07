import { missingFor } from '#backend/goals.ts';
import { type View, viewOf } from '#backend/view.ts';
import { seeds } from '#backend/worlds/seeds.ts';
import type { WalkthroughFile } from '#check/corpus/walkthrough.ts';
import { type Problem, problem } from '#check/problem.ts';
import type { Rule } from '#check/rules/rule.ts';
import { idsNamed } from '#check/rules/walkthroughs/named.ts';
import { stepName } from '#check/rules/walkthroughs/step-name.ts';
import type { KeyPath } from '#check/yaml/yaml.ts';
import { type Goal, newcomer, type Walkthrough } from '#schema/walkthrough.ts';
import type { World } from '#schema/world.ts';

/** Each step is done by what is done in it: not from the start, and not with the step before it. */
export const goalsRule: Rule = ({ walkthroughs }) =>
  walkthroughs.flatMap((file) => {
    if (!file.walkthrough) return [];
    const goals = goalsOf(file.walkthrough);
    return [...atStart(file, file.walkthrough, goals), ...same(file, goals)];
  });

type Placed = { goal: Goal; path: KeyPath };

function goalsOf({ steps }: Walkthrough): Placed[] {
  return steps.flatMap((step, index) =>
    'until' in step ? [{ goal: step.until, path: ['steps', index] }] : [],
  );
}

function atStart({ yaml }: WalkthroughFile, walkthrough: Walkthrough, goals: Placed[]): Problem[] {
  const world = seeds[walkthrough.world]();
  const view = firstView(walkthrough.as);
  return goals
    .filter(({ goal }) => isJudgeable(goal, world))
    .filter(({ goal }) => missingFor(goal, { world, start: world, view }) === null)
    .map(({ goal, path }) => {
      const facts = { step: stepName(yaml, path), facts: factsOf(goal, walkthrough.world) };
      return problem('goal-at-start', yaml.keySpot([...path, 'until']), facts);
    });
}

/** What stands on the screen when a practice begins; who looks at it makes no difference to a goal. */
function firstView(actor: string): View {
  return viewOf(null, { name: actor === newcomer ? 'sign-up' : 'home' });
}

/** Whom nobody knows was never a member, which looks as if they had been removed. */
function isJudgeable({ membership }: Goal, world: World): boolean {
  return !membership || idsNamed(world, 'membership', membership.of).length === 1;
}

/** What holds from the start, in words. */
function factsOf({ membership, website, screen }: Goal, world: string): string[] {
  const facts: string[] = [];
  if (membership) {
    const { of, role, billingRight } = membership;
    const right = billingRight ? 'has the billing right' : 'has no billing right';
    if (role) facts.push(`\`${of}\` is \`${role}\` in the world \`${world}\` already`);
    if (billingRight !== undefined) facts.push(`\`${of}\` ${right} in the world \`${world}\``);
    if (facts.length === 0) facts.push(`\`${of}\` is a member in the world \`${world}\` already`);
  }
  if (website) facts.push(`\`${website.of}\` is so in the world \`${world}\` already`);
  if (screen) facts.push(`the practice begins on the screen \`${screen}\``);
  return facts;
}

/** Steps outside the console between two do not keep them apart: the reader ticks those. */
function same({ yaml }: WalkthroughFile, goals: Placed[]): Problem[] {
  return goals.flatMap(({ goal, path }, index) => {
    const before = goals[index - 1];
    if (!before || JSON.stringify(before.goal) !== JSON.stringify(goal)) return [];
    const facts = {
      step: stepName(yaml, path),
      before: stepName(yaml, before.path),
      line: yaml.keySpot([...before.path, 'until']).line,
    };
    return [problem('same-goal', yaml.keySpot([...path, 'until']), facts)];
  });
}
