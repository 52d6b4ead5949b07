import { expect, test } from 'vitest';
import { done, refused } from '#backend/testing/act.ts';
import { agency } from '#backend/worlds/agency.ts';

test('the business date goes forward, whoever moves it', () => {
  for (const who of [null, 'emil'])
    expect(done(agency(), who, { type: 'move-business-date', to: '2026-11-24' }).today).toBe(
      '2026-11-24',
    );
});

test('the business date neither stands still nor goes back', () => {
  for (const to of ['2026-11-23', '2026-11-22', '1999-01-01'])
    expect(refused(agency(), null, { type: 'move-business-date', to })).toEqual({
      code: 'date-not-later',
    });
});
