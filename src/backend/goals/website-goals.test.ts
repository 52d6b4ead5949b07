import { describe, expect, test } from 'vitest';
import { missingFor, progressOf } from '#backend/goals.ts';
import { connectionOf } from '#backend/queries/connection.ts';
import { done } from '#backend/testing/act.ts';
import { situation } from '#backend/testing/practice.ts';
import { fieldKey, type View } from '#backend/view.ts';
import { agency } from '#backend/worlds/agency.ts';
import { websiteId } from '#schema/ids.ts';
import type { Goal, Step } from '#schema/walkthrough.ts';
import type { World } from '#schema/world.ts';

const id = websiteId.parse('website:website');
const turned = (world: World, on: boolean, name = 'website') =>
  done(world, 'ana', { type: 'set-mysql-prefix', website: `website:${name}`, mysqlPrefix: on });
const written = (world: World, database: string, user: string) =>
  done(world, 'ana', { type: 'edit-configuration', website: id, database, user });

const [database, user] = ['wxyz_lumendb', 'wxyz_lumenuser'] as const;
const off = turned(agency(), false);
const half = written(off, database, 'lumenuser');
const whole = written(off, database, user);

const missing = (world: World, website: Omit<NonNullable<Goal['website']>, 'of'>) =>
  missingFor({ website: { of: 'website', ...website } }, situation(world));
const notYet = { code: 'not-yet' };

describe('the prefix of a website', () => {
  test('is waited for until it is as asked, and again once that is undone', () => {
    expect(missing(agency(), { prefix: 'off' })).toEqual(notYet);
    expect(missing(off, { prefix: 'off' })).toBeNull();
    expect(missing(turned(off, true), { prefix: 'off' })).toEqual(notYet);
  });

  test('that was switched although it should stay is told', () => {
    expect(missing(off, { prefix: 'on' })).toEqual({ code: 'prefix-differs', of: id, asked: 'on' });
  });

  test('that was switched at another site is told with both', () => {
    expect(missing(turned(agency(), false, 'blog'), { prefix: 'off' })).toEqual({
      code: 'other-website',
      is: 'website:blog',
      asked: id,
    });
    expect(missing(turned(off, false, 'blog'), { prefix: 'off' })).toBeNull();
  });
});

describe('the connection of a website', () => {
  const asked = { prefix: 'off', connects: true } as const;

  test('is waited for as long as nobody has written anything', () => {
    expect(missing(agency(), asked)).toEqual(notYet);
    expect(missing(off, asked)).toEqual(notYet);
  });

  test('is there with both names, and missing with half of them, by the name that lacks it', () => {
    expect(missing(whole, asked)).toBeNull();
    expect(missing(half, asked)).toEqual({
      code: 'website-fails',
      of: id,
      names: [{ which: 'user', problem: 'without-prefix' }],
    });
    expect(missing(written(off, 'lumendb', user), asked)).toMatchObject({
      names: [{ which: 'database', problem: 'without-prefix' }],
    });
    expect(missing(written(off, `wxyz_${database}`, user), asked)).toMatchObject({
      names: [{ which: 'database', problem: 'prefix-twice' }],
    });
  });

  test('that nobody documents counts neither as one nor as none', () => {
    const open = written(agency(), database, user);
    const told = { code: 'website-not-documented', of: id };
    expect(missing(open, { connects: true })).toEqual(told);
    expect(missing(open, { connects: false })).toEqual(told);
  });

  test('that should fail is waited for while it works', () => {
    expect(missing(agency(), { connects: false })).toEqual(notYet);
    expect(missing(off, { connects: false })).toBeNull();
    expect(missing(whole, { connects: false })).toEqual(notYet);
  });
});

describe('a screen of a website', () => {
  const at = (screen: Partial<View>['screen']) =>
    missingFor(
      { shown: { screen: 'website', of: 'website' } },
      situation(agency(), screen ? { view: { screen } } : {}),
    );
  const blog = websiteId.parse('website:blog');

  test('is reached at the site that is asked for, and at no other', () => {
    expect(at(undefined)).toEqual(notYet);
    expect(at({ name: 'websites' })).toEqual(notYet);
    expect(at({ name: 'website-settings', website: id })).toEqual(notYet);
    expect(at({ name: 'website', website: id })).toBeNull();
    for (const name of ['website', 'website-settings'] as const)
      expect(at({ name, website: blog })).toEqual({
        code: 'screen-of-other',
        is: blog,
        asked: id,
      });
  });
});

function visitTo(world: World, website = id): Partial<View> {
  const site = world.websites[website];
  return { visit: site ? { website, connection: connectionOf(site) } : null };
}

describe('a visit', () => {
  const at = (world: World, view: Partial<View>, connects: boolean) =>
    missingFor({ visit: { of: 'website', connects } }, situation(world, { view }));

  test('counts when the site was opened and did what is asked', () => {
    expect(at(agency(), {}, true)).toEqual(notYet);
    expect(at(agency(), visitTo(agency()), true)).toBeNull();
    expect(at(agency(), visitTo(agency()), false)).toEqual(notYet);
    expect(at(off, visitTo(off), false)).toBeNull();
  });

  test('to another site is told with both while the reader is there, whatever it did', () => {
    const blog = websiteId.parse('website:blog');
    const there = { ...visitTo(off, blog), screen: { name: 'website', website: blog } } as const;
    for (const connects of [true, false]) {
      expect(at(off, there, connects)).toEqual({ code: 'visit-to-other', is: blog, asked: id });
      expect(at(off, { ...there, screen: { name: 'websites' } }, connects)).toEqual(notYet);
    }
  });

  test('from before a change does not count', () => {
    expect(at(whole, visitTo(half), true)).toEqual(notYet);
    expect(at(off, visitTo(whole), true)).toEqual(notYet);
  });
});

describe('the steps from switch to corrected file', () => {
  const control = 'web.mysql-prefix';
  const steps: Step[] = [
    { id: 'choose', do: [], until: { shown: { screen: 'website', of: 'website' } } },
    { id: 'toggle', do: [], until: { unticked: { control, of: 'website' } } },
    { id: 'save', do: [], until: { website: { of: 'website', prefix: 'off' } } },
    { id: 'see', do: [], until: { visit: { of: 'website', connects: false } } },
    {
      id: 'correct',
      do: [],
      until: { website: { of: 'website', prefix: 'off', connects: true } },
    },
    {
      id: 'check',
      do: [],
      until: {
        website: { of: 'website', prefix: 'off', connects: true },
        visit: { of: 'website', connects: true },
      },
    },
  ];
  const statesIn = (world: World, view: Partial<View>, visited: string[]) =>
    progressOf({ steps }, situation(world, { view }), {
      ticked: new Set(),
      visited: new Set(visited),
    });
  const doneIn = (world: World, view: Partial<View> = {}, visited: string[] = []) =>
    statesIn(world, view, visited)
      .filter(({ done: isDone }) => isDone)
      .map(({ id: step }) => step);

  test('another site than the one of the guide is told, also to who was at the right one', () => {
    const other = {
      screen: { name: 'website', website: websiteId.parse('website:blog') },
    } as const;
    for (const visited of [[], ['choose']])
      expect(statesIn(agency(), other, visited)[0]).toMatchObject({
        done: false,
        missing: { code: 'screen-of-other' },
      });
    expect(doneIn(agency(), {}, ['choose'])).toEqual(['choose']);
    expect(doneIn(off, other, ['choose'])).toEqual(['choose', 'toggle', 'save']);
  });

  test('visiting the site while nothing is changed ticks nothing', () => {
    expect(doneIn(agency(), visitTo(agency()))).toEqual([]);
  });

  test('the switch counts where it stands, until it is saved', () => {
    const form = { [fieldKey(control, id)]: false };
    expect(doneIn(agency(), { form })).toEqual(['choose', 'toggle']);
    expect(doneIn(agency(), { form: { [fieldKey(control, 'website:blog')]: false } })).toEqual([]);
    expect(doneIn(off)).toEqual(['choose', 'toggle', 'save']);
  });

  test('a failure that was seen stays seen once the file is corrected', () => {
    expect(doneIn(off, visitTo(off))).toEqual(['choose', 'toggle', 'save', 'see']);
    expect(doneIn(half, visitTo(off), ['see'])).toEqual(['choose', 'toggle', 'save', 'see']);
    const blog = websiteId.parse('website:blog');
    const elsewhere = {
      ...visitTo(off, blog),
      screen: { name: 'website', website: blog },
    } as const;
    expect(doneIn(off, elsewhere)).toEqual(['choose', 'toggle', 'save']);
    expect(doneIn(off, elsewhere, ['see'])).toEqual(['choose', 'toggle', 'save', 'see']);
    expect(doneIn(whole, visitTo(off), ['see'])).toEqual([
      'choose',
      'toggle',
      'save',
      'see',
      'correct',
    ]);
    expect(doneIn(whole, visitTo(whole), ['see'])).toHaveLength(6);
  });

  test('undoing the correction unticks it, and what came after', () => {
    expect(doneIn(off, visitTo(whole), ['see', 'check'])).toEqual([
      'choose',
      'toggle',
      'save',
      'see',
    ]);
  });
});
