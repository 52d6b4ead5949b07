import type * as z from 'zod/mini';
import type { FieldProblem } from '#schema/refusal.ts';
import { countCharacters } from '#schema/text.ts';
import { typedProblems } from '#schema/typed.ts';

/** What a schema found wrong with something typed, field by field; sentences are made from it elsewhere. */
export function fieldProblems(issues: readonly z.core.$ZodIssue[], input: unknown): FieldProblem[] {
  return issues.map(({ path, message }) => {
    const typed = path.reduce<unknown>(
      (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
      input,
    );
    return {
      field: path.join('.'),
      problem: typedProblems.find((each) => each === message) ?? 'not-understood',
      length: typeof typed === 'string' ? countCharacters(typed) : 0,
    };
  });
}
