import { expect, test } from 'vitest';
import { resultsIn, summaryOf } from '#cli/replay/report.ts';

const spec = (title: string, duration: number, message?: string) => ({
  title,
  tests: [{ results: [{ duration, errors: message ? [{ message }] : [] }] }],
});

const failure =
  'ReplayFailure: content/walkthroughs/users/roles.yaml:19, step "change-role" (de, keys): expected a button "Speichern".\n    at act';

const report = {
  suites: [
    {
      specs: [spec('fixtures that cannot be followed are told', 9000)],
      suites: [
        {
          specs: [
            spec('a reader does users/roles in es by finger, and finds it done again', 1240),
            spec('a reader does users/roles in es by keys, and finds it done again', 2000),
            spec('a reader does users/roles in de by keys, and finds it done again', 500, failure),
          ],
        },
      ],
    },
  ],
};

test('the seconds of each language are told, their sum beside the aim, and what failed', () => {
  expect(summaryOf(resultsIn(report))).toBe(
    [
      'users/roles',
      '  es: finger 1.2 s, keys 2.0 s',
      '  de: keys 0.5 s',
      '  together 3.7 s, on two cores about 1.9 s; the aim is 20 s',
      '',
      '✗ content/walkthroughs/users/roles.yaml:19, step "change-role" (de, keys): expected a button "Speichern".',
    ].join('\n'),
  );
});
