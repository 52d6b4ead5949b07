import * as z from 'zod/mini';
import { countCharacters } from '#schema/text.ts';

/** What can be wrong with a line that a person typed. Each has its sentence in every language. */
export const typedProblems = [
  'empty',
  'too-long',
  'email-no-at',
  'email-several',
  'email-space',
  'email-no-name',
  'email-domain',
  'date',
  'not-understood',
] as const;
export type TypedProblem = (typeof typedProblems)[number];

/** Most characters that a name may have. */
export const nameLength = 80;
/** Most characters that an e-mail address may have (RFC 5321, 4.5.3.1.3). */
export const emailLength = 254;

/**
 * Control characters, halves of characters, and marks that turn the direction of the text around them. Joiners stay:
 * Persian words and emoji need them. Other invisible ones go: two names that look the same should be the same.
 */
const unseen =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;
/** Nothing of these can be seen, alone or together. */
const blank = /^(?:\s|\u200c|\u200d|\ufe0f|\u115f|\u1160|\u2800|\u3164)*$/u;

/** A line as it is kept: composed characters, single spaces, nothing unseen. */
export function tidyLine(text: string): string {
  const line = text
    .replaceAll(/[\t-\r\u0085]/g, ' ')
    .replaceAll(unseen, '')
    .normalize('NFC')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return blank.test(line) ? '' : line;
}

/** A name of a person or of an organisation, up to `nameLength` characters. */
export const nameLine = typedLine(tidyLine).check(
  z.minLength(1, 'empty'),
  z.refine((name) => countCharacters(name) <= nameLength, 'too-long'),
);

/** An address as it is kept: out of `Ana <ana@lumen.example>` or `mailto:`, in small letters. */
export function tidyEmail(text: string): string {
  const line = tidyLine(text).toLowerCase();
  const bare = /<([^<>]*)>$/.exec(line)?.[1] ?? line;
  // Small letters may compose with the mark behind them where the capital does not.
  return tidyLine(bare.trim().replace(/^(?:mailto:\s*)+/, ''));
}

/** An e-mail address, in small letters: the login of a user. */
export const email = typedLine(tidyEmail).check(
  z.refine((address) => countCharacters(address) <= emailLength, 'too-long'),
  z.superRefine((address, context) => {
    const problem = emailProblem(address);
    if (problem) context.addIssue({ code: 'custom', message: problem, input: address });
  }),
);

const label = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?`;
const domain = new RegExp(String.raw`^${label}(?:\.${label})*\.(?:\p{L}{2,}|xn--[a-z0-9-]+)$`, 'u');

function emailProblem(address: string): TypedProblem | undefined {
  if (address === '') return 'empty';
  const parts = address.split('@');
  if (parts.length > 2 || /[,;]/.test(address)) return 'email-several';
  if (parts.length === 1) return 'email-no-at';
  if (/\s/.test(address)) return 'email-space';
  if (!/^[^.\s<>"()]+(\.[^.\s<>"()]+)*$/u.test(parts[0] ?? '')) return 'email-no-name';
  return domain.test(parts[1] ?? '') ? undefined : 'email-domain';
}

function typedLine(tidy: (text: string) => string) {
  return z.pipe(
    z.transform((value: unknown) => (typeof value === 'string' ? tidy(value) : value)),
    z.string(),
  );
}
