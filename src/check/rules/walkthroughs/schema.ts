import * as z from 'zod/mini';
import { top } from '#check/corpus/guide.ts';
import type { WalkthroughFile } from '#check/corpus/walkthrough.ts';
import { type Problem, problem } from '#check/problem.ts';
import type { Rule } from '#check/rules/rule.ts';
import { stepName } from '#check/rules/walkthroughs/step-name.ts';
import { judge } from '#check/schema/judge.ts';
import { fieldName, shapeOf } from '#check/schema/shapes.ts';
import type { KeyPath, Yaml } from '#check/yaml/yaml.ts';
import { action, step, walkthrough } from '#schema/walkthrough.ts';

const whole = 'the walkthrough';
const entries = z.array(z.unknown()).check(z.minLength(1));
/** What stands around the steps, which are judged one by one: by what somebody wrote, not by all that it could be. */
const frame = z.extend(walkthrough, { steps: entries });
const [practised, outside] = step._zod.def.options;
const practisedFrame = z.extend(practised, { do: entries });
const actions = action._zod.def.options;
/** What is done gives each action its first field. */
const verbs = actions.flatMap(({ shape }) => Object.keys(shape)[0] ?? []);

/** Walkthroughs have the fields they should have. */
export const walkthroughSchemaRule: Rule = ({ walkthroughs }) => walkthroughs.flatMap(judgeFile);

function judgeFile({ yaml, file }: WalkthroughFile): Problem[] {
  if (!yaml.trusted) return [];
  if ((yaml.value() ?? null) === null) return [problem('empty-walkthrough', top(file), {})];
  const steps = Array.from({ length: yaml.length(['steps']) }, (_, index) => ['steps', index]);
  return [...judge(yaml, frame, whole), ...steps.flatMap((path) => judgeStep(yaml, path))];
}

function judgeStep(yaml: Yaml, path: KeyPath): Problem[] {
  const value = yaml.value(path);
  if (value === null) return [empty(yaml, path)];
  if (!isGroup(value)) return judge(yaml, practisedFrame, whole, path);
  const also = ['do', 'until'].filter((key) => key in value);
  const facts = { step: stepName(yaml, path) };
  if ('outside' in value) {
    if (also.length === 0) return judge(yaml, outside, whole, path);
    return [
      problem('step-outside-and-done', yaml.keySpot([...path, 'outside']), { ...facts, also }),
    ];
  }
  if (Object.keys(value).every((key) => key === 'id'))
    return [problem('step-says-nothing', yaml.spot(path), facts)];
  const done = Array.from({ length: yaml.length([...path, 'do']) }, (_, at) => [...path, 'do', at]);
  return [
    ...judge(yaml, practisedFrame, whole, path),
    ...done.flatMap((each) => judgeAction(yaml, each)),
  ];
}

function judgeAction(yaml: Yaml, path: KeyPath): Problem[] {
  const value = yaml.value(path);
  if (value === null) return [empty(yaml, path)];
  const keys = isGroup(value) ? Object.keys(value) : [];
  const found = verbs.filter((verb) => keys.includes(verb));
  const field = fieldName(path);
  if (found.length > 1)
    return [problem('action-with-several-verbs', yaml.spot(path), { field, found })];
  const schema = actions.find(({ shape }) => found.some((verb) => verb in shape));
  return schema
    ? judge(yaml, schema, whole, path)
    : [problem('action-without-verb', yaml.spot(path), { field, keys, verbs })];
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function empty(yaml: Yaml, path: KeyPath): Problem {
  return problem('empty-field', yaml.spot(path), { field: fieldName(path), shape: shapeOf(path) });
}
