import type { Refusal } from '#schema/refusal.ts';
import { emailLength, nameLength } from '#schema/typed.ts';
import type { ConsoleWords } from '#widgets/manager/strings/es.ts';

/**
 * What to say beside a field of a refused form.
 * @param field the command's field, `newAccount.firstName` for one within
 */
export function fieldError(
  refusal: Refusal | undefined,
  field: string,
  { problems }: Pick<ConsoleWords, 'problems'>,
): string | undefined {
  if (refusal?.code !== 'invalid-input') return undefined;
  const found = refusal.problems.find((each) => each.field === field);
  if (!found) return undefined;
  return found.problem === 'too-long'
    ? problems['too-long'](found.length, field === 'email' ? emailLength : nameLength)
    : problems[found.problem];
}
