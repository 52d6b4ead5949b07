import { parseArgs } from 'node:util';
import { nearest } from '#check/nearest.ts';
import { type By, hands } from '#cli/replay/titles.ts';
import { type Locale, locales } from '#i18n/locales.ts';

/** What is to be followed; what is left open is followed in every way. */
export type Asked = {
  readonly guide: string | undefined;
  readonly locale: Locale | undefined;
  readonly by: By | undefined;
  /** In a window, slowly. */
  readonly visible: boolean;
};

export const usage = `npm run replay -- [guide] [--locale ${locales.join('|')}] [--by ${hands.join('|')}] [--visible]`;

/**
 * Reads the arguments of `npm run replay`.
 *
 * @param guides the ids of all guides that can be followed
 * @throws {Error} saying what is not understood, and what would be
 */
export function readArguments(given: readonly string[], guides: readonly string[]): Asked {
  const { values, positionals } = parsed(given);
  if (positionals.length > 1) throw new Error(`One guide at a time, or all. ${usage}`);
  return {
    guide: oneOf('guide', positionals[0], guides),
    locale: oneOf('language', values.locale, locales),
    by: oneOf('way', values.by, hands),
    visible: values.visible ?? false,
  };
}

function parsed(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        locale: { type: 'string' },
        by: { type: 'string' },
        visible: { type: 'boolean' },
      },
    });
  } catch {
    throw new Error(`This is not understood: ${given.join(' ')}\n${usage}`);
  }
}

function oneOf<Name extends string>(
  what: string,
  given: string | undefined,
  names: readonly Name[],
): Name | undefined {
  const found = names.find((name) => name === given);
  if (given === undefined || found) return found;
  const meant = nearest(given, names);
  const guess = meant ? ` Did you mean "${meant}"?` : '';
  throw new Error(
    `There is no ${what} "${given}" to follow.${guess} Choose from: ${names.join(', ')}.`,
  );
}
