import type { Problem } from '#check/problem.ts';
import { count } from '#check/wording/phrase.ts';

/** The problems as a text for a terminal: grouped by file, each with its place, what is wrong and how to mend it. */
export function report(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'No problems.\n';
  const files = [...new Set(problems.map(({ file }) => file))];
  const groups = files.map((name) =>
    [name, ...problems.filter(({ file }) => file === name).map(entry)].join('\n'),
  );
  return `${groups.join('\n\n')}\n\n${total(problems, files.length)}\n`;
}

function entry({ file, line, column, severity, message, remedy }: Problem): string {
  const mark = severity === 'notice' ? 'Notice: ' : '';
  return `  ${file}:${line}:${column}\n    ${mark}${message}\n    ${remedy}`;
}

function total(problems: readonly Problem[], files: number): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const notices = problems.length - errors;
  const parts = [
    errors > 0 && count(errors, 'mistake'),
    notices > 0 && count(notices, 'notice'),
  ].filter(Boolean);
  return `${parts.join(' and ')} in ${count(files, 'file')}.`;
}
