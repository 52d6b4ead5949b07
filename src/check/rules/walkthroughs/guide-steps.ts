import { type GuideFile, toKebab, top } from '#check/corpus/guide.ts';
import type { WalkthroughFile } from '#check/corpus/walkthrough.ts';
import { nearest } from '#check/nearest.ts';
import { type Problem, problem, type Spot } from '#check/problem.ts';
import type { Rule } from '#check/rules/rule.ts';
import { firstMisplaced } from '#check/rules/walkthroughs/order.ts';
import { type GuideSteps, stepsOfGuide } from '#check/rules/walkthroughs/steps-of-guide.ts';
import type { Located } from '#check/yaml/yaml.ts';

/** A walkthrough has a guide, and all steps of it in the same order. */
export const guideStepsRule: Rule = ({ guides, walkthroughs }) => {
  const byId = grouped(guides);
  const practised = new Set(walkthroughs.map(({ id }) => id));
  return walkthroughs.flatMap((walkthrough) => {
    const { id, file } = walkthrough;
    const found = byId.get(id);
    if (found) return compare(walkthrough, stepsOfGuide(found));
    const free = [...byId.keys()].filter((each) => !practised.has(each));
    return [problem('walkthrough-without-guide', top(file), { id, free })];
  });
};

function grouped(guides: readonly GuideFile[]): ReadonlyMap<string, GuideFile[]> {
  const groups = new Map<string, GuideFile[]>();
  for (const guide of guides) {
    const group = groups.get(guide.id);
    if (group) group.push(guide);
    else groups.set(guide.id, [guide]);
  }
  return groups;
}

/** A step of the walkthrough, its id as it should be written. */
type Entry = Located & { id: string };

function compare({ yaml }: WalkthroughFile, guide: GuideSteps | undefined): Problem[] {
  const length = yaml.length(['steps']);
  const entries = Array.from({ length }, (_, index) => yaml.texts(['steps', index, 'id']))
    .flat()
    .map((entry) => ({ ...entry, id: toKebab(entry.value) || entry.value }));
  const own = entries.filter((entry) => entries.find(({ id }) => id === entry.id) === entry);
  const twice = entries.filter((entry) => !own.includes(entry)).map((entry) => again(entry, own));
  if (!guide || length === 0) return twice;
  // A step without an id is probably one of those that are missing.
  const complete = entries.length === length;
  return [
    ...twice,
    ...unknown(own, guide),
    ...(complete ? missing(own, guide, yaml.keySpot(['steps'])) : []),
    ...misplaced(own, guide),
  ];
}

function again(entry: Entry, own: readonly Entry[]): Problem {
  const first = own.find(({ id }) => id === entry.id)?.line ?? entry.line;
  return problem('repeated-value', entry, { field: '`id` in `steps`', value: entry.id, first });
}

function unknown(own: readonly Entry[], guide: GuideSteps): Problem[] {
  const facts = { free: freeSteps(own, guide), steps: guide.some, guide: guide.file };
  return strangers(own, guide).map((entry) =>
    problem('step-not-in-guide', entry, { id: entry.id, ...facts }),
  );
}

function strangers(own: readonly Entry[], { some }: GuideSteps): Entry[] {
  return own.filter(({ id }) => !some.includes(id));
}

/** Steps of the guide that the walkthrough does not name. */
function freeSteps(own: readonly Entry[], { some }: GuideSteps): string[] {
  return some.filter((id) => !own.some((entry) => entry.id === id));
}

/** What an unknown step is probably a slip of is not missing. */
function missing(own: readonly Entry[], guide: GuideSteps, top: Spot): Problem[] {
  const free = freeSteps(own, guide);
  const meant = strangers(own, guide).map(({ id }) => nearest(id, free));
  return guide.all
    .filter(({ id }) => free.includes(id) && !meant.includes(id))
    .map((step) => {
      const before = entryBefore(step.id, own, guide);
      const facts = { id: step.id, place: `${step.file}:${step.line}`, after: before?.id };
      return problem('step-not-practised', before ?? top, facts);
    });
}

function misplaced(own: readonly Entry[], guide: GuideSteps): Problem[] {
  if (!guide.same) return [];
  const order = guide.all.map(({ id }) => id);
  const known = own.map(({ id }) => id).filter((id) => order.includes(id));
  const wrong = firstMisplaced(known, order);
  const step = guide.all.find(({ id }) => id === wrong);
  const entry = own.find(({ id }) => id === wrong);
  if (!step || !entry) return [];
  const after = entryBefore(step.id, own, guide)?.id;
  const facts = { id: step.id, place: `${step.file}:${step.line}`, after };
  return [problem('step-order', entry, facts)];
}

/** The step of the walkthrough that a step of the guide follows. */
function entryBefore(id: string, own: readonly Entry[], { all }: GuideSteps): Entry | undefined {
  const earlier = all.slice(
    0,
    all.findIndex((step) => step.id === id),
  );
  return earlier
    .map((step) => own.find((entry) => entry.id === step.id))
    .findLast((entry) => entry !== undefined);
}
