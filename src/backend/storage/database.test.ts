import { describe, expect, test } from 'vitest';
import { latestVersion, upgrades } from '#backend/storage/database.ts';

describe('upgrades', () => {
  test('are numbered without gaps', () => {
    expect(latestVersion(upgrades)).toBe(1);
  });

  test('that leave one out are told', () => {
    const run = () => undefined;
    const gap = [...upgrades, { version: 3, name: 'an index of days', run }];
    expect(() => latestVersion(gap)).toThrowErrorMatchingInlineSnapshot(
      `[Error: The upgrade “an index of days” is numbered 3 but comes at place 2. Number upgrades 1, 2, 3 … without gaps.]`,
    );
  });
});
