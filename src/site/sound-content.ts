import { isError } from '#check/check.ts';
import type { Problem } from '#check/problem.ts';
import { report } from '#check/report.ts';

/** All problems, as writers are told them. */
export function told(problems: readonly Problem[]): string {
  return `The content needs a hand:\n\n${report(problems)}`;
}

/**
 * Notices are told; anything else stops a build.
 * @param unread errors of entries that could not be read: what the checker has no words for stops a build all the same
 * @throws what must be mended; the message names all
 */
export function holdSound(
  problems: readonly Problem[],
  unread: readonly unknown[],
  warn: (text: string) => void,
): void {
  if (problems.some(isError)) throw new Error(told(problems));
  if (problems.length > 0) warn(told(problems));
  const [error] = unread;
  if (error) throw error;
}
