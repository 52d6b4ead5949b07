import { stripVTControlCharacters } from 'node:util';
import { type Followed, followedIn } from '#cli/replay/titles.ts';

/** How one following of a guide went. */
export type Result = Followed & {
  readonly seconds: number;
  /** Why it could not be followed; undefined where it could. */
  readonly failure: string | undefined;
};

/** What is read of Playwright's JSON report: specs in suites, as files and groups hold them. */
export type PlaywrightSuite = {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: ReadonlyArray<{
    readonly title: string;
    readonly tests: ReadonlyArray<{
      readonly results: ReadonlyArray<{
        readonly duration: number;
        readonly errors: ReadonlyArray<{ readonly message?: string }>;
      }>;
    }>;
  }>;
};

/** What both languages of one guide may take, each by finger and by keys, on a computer with two cores. */
export const aimSeconds = 20;

export function resultsIn({ suites = [], specs = [] }: PlaywrightSuite): Result[] {
  const own = specs.flatMap(({ title, tests }) => {
    const followed = followedIn(title);
    const results = tests.flatMap((test) => test.results);
    if (!followed) return [];
    const ms = results.reduce((sum, { duration }) => sum + duration, 0);
    const message = results.flatMap(({ errors }) => errors)[0]?.message;
    return [{ ...followed, seconds: ms / 1000, failure: message && firstLine(message) }];
  });
  return [...own, ...suites.flatMap(resultsIn)];
}

/** Our failures say all on one line; what others have thrown is named by its first. */
function firstLine(message: string): string {
  return (stripVTControlCharacters(message).split('\n')[0] ?? '').replace(
    /^\w*(Failure|Error): /,
    '',
  );
}

/** Seconds by guide and language, with the sum beside the aim, then what could not be followed. */
export function summaryOf(results: readonly Result[]): string {
  const guides = [...new Set(results.map(({ guide }) => guide))].sort();
  const failures = results.flatMap(({ failure }) => (failure ? [`✗ ${failure}`] : []));
  return [...guides.map((guide) => timesOf(guide, results)), ...failures].join('\n\n');
}

function timesOf(guide: string, results: readonly Result[]): string {
  const own = results.filter((result) => result.guide === guide);
  const languages = [...new Set(own.map(({ locale }) => locale))];
  const lines = languages.map((language) => {
    const ways = own.filter(({ locale }) => locale === language);
    return `  ${language}: ${ways.map(({ by, seconds }) => `${by} ${shown(seconds)}`).join(', ')}`;
  });
  const sum = own.reduce((total, { seconds }) => total + seconds, 0);
  const all = `  together ${shown(sum)}, on two cores about ${shown(sum / 2)}; the aim is ${aimSeconds} s`;
  return [guide, ...lines, all].join('\n');
}

function shown(seconds: number): string {
  return `${seconds.toFixed(1)} s`;
}
