import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action, Step } from '#schema/walkthrough.ts';
import { controlOf, nextAction, type Probe, wayTo } from '#widgets/walkthrough/logic.ts';

type Standing = ReturnType<Probe>;

const add: Action = { press: 'work-teams.add' };
const name: Action = { fill: 'work-teams.name', with: 'team-name' };
const next: Action = { press: 'work-teams.next' };
const shop: Action = { tick: 'work-teams.product', of: 'shop' };
const right: Action = { tick: 'right.technical', of: 'shop' };
const create: Action = { press: 'work-teams.create' };
const role: Action = { choose: 'users.role', option: 'role.administrator' };
const menu: Action = { press: 'menu.work-teams' };

/** Where to go on, given all that is done on the way and how each control stands. */
function goOn(...way: readonly [Action, Standing][]): Action | undefined {
  const standings = new Map(way);
  return nextAction(
    way.map(([action]) => action),
    (action) => standings.get(action) ?? 'absent',
  );
}

describe('the next action', () => {
  test('is none where there is no way, or nothing of it can be reached', () => {
    expect(goOn()).toBeUndefined();
    expect(goOn([menu, 'absent'], [name, 'absent'])).toBeUndefined();
  });

  test('is the last press that can be reached', () => {
    expect(goOn([menu, 'open'], [add, 'absent'], [create, 'absent'])).toBe(menu);
    expect(goOn([menu, 'open'], [add, 'open'], [create, 'absent'])).toBe(add);
    expect(goOn([menu, 'absent'], [add, 'absent'], [create, 'open'])).toBe(create);
    expect(goOn([menu, 'open'], [add, 'absent'], [next, 'open'], [create, 'absent'])).toBe(next);
  });

  test('is what has to be filled in, picked or ticked before the press, in order', () => {
    expect(goOn([add, 'absent'], [name, 'open'], [next, 'open'])).toBe(name);
    expect(goOn([add, 'absent'], [role, 'open'], [next, 'open'])).toBe(role);
    expect(goOn([next, 'open'], [shop, 'open'], [right, 'open'], [create, 'open'])).toBe(shop);
    expect(goOn([next, 'open'], [shop, 'satisfied'], [right, 'open'], [create, 'open'])).toBe(
      right,
    );
  });

  test('is the press once all that stands before it is filled in', () => {
    expect(goOn([add, 'open'], [name, 'satisfied'], [next, 'open'])).toBe(next);
    expect(goOn([shop, 'satisfied'], [right, 'satisfied'], [create, 'open'])).toBe(create);
  });

  test('does not ask for what was filled in before an earlier press', () => {
    expect(goOn([name, 'open'], [next, 'open'], [shop, 'satisfied'], [create, 'open'])).toBe(
      create,
    );
    expect(goOn([name, 'absent'], [next, 'absent'], [create, 'open'])).toBe(create);
  });

  test('is the last field that can be reached where no press follows it', () => {
    expect(goOn([next, 'open'], [shop, 'open'])).toBe(shop);
    expect(goOn([shop, 'open'])).toBe(shop);
    expect(goOn([next, 'open'], [shop, 'satisfied'], [right, 'open'])).toBe(right);
    expect(goOn([next, 'open'], [shop, 'open'], [right, 'open'], [create, 'absent'])).toBe(shop);
  });

  test('is none when all fields are filled in and no press follows them', () => {
    expect(goOn([next, 'open'], [shop, 'satisfied'])).toBeUndefined();
    expect(goOn([shop, 'satisfied'], [right, 'satisfied'])).toBeUndefined();
    expect(goOn([shop, 'satisfied'], [create, 'absent'])).toBeUndefined();
  });

  test('goes back to what opens a field that is not on the screen', () => {
    expect(goOn([menu, 'open'], [add, 'open'], [name, 'absent'], [next, 'open'])).toBe(add);
    expect(goOn([add, 'open'], [shop, 'absent'], [right, 'open'])).toBe(add);
  });

  test('is the last that can be reached where nothing opens the field, or what does is away', () => {
    expect(goOn([menu, 'open'], [add, 'absent'], [name, 'absent'], [next, 'open'])).toBe(next);
    expect(goOn([name, 'absent'], [next, 'open'])).toBe(next);
    expect(goOn([shop, 'absent'], [right, 'open'])).toBe(right);
  });

  test('asks first for the field that stands before one that is not on the screen', () => {
    expect(goOn([add, 'open'], [role, 'open'], [name, 'absent'], [next, 'open'])).toBe(role);
  });
});

const actions = fc.constantFrom<Action>(menu, add, name, next, shop, right, create, role);
const standings = fc.constantFrom<Standing>('absent', 'open', 'satisfied');
/** Ways on which the same may be done twice, each time with a standing of its own. */
const ways = fc
  .array(fc.tuple(actions, standings), { maxLength: 12 })
  .map((drawn) => drawn.map(([action, standing]): [Action, Standing] => [{ ...action }, standing]));

test('whatever stands on the screen, the next action is on the way and can be used', () => {
  fc.assert(
    fc.property(ways, (way) => {
      const found = goOn(...way);
      const standing = way.find(([action]) => action === found)?.[1];
      expect(found === undefined || standing === 'open' || standing === 'satisfied').toBe(true);
      if (way.every(([, each]) => each === 'absent')) expect(found).toBeUndefined();
      if (way.at(-1)?.[1] === 'open') expect(found).toBeDefined();
    }),
    { numRuns: 1000 },
  );
});

test('whoever follows where everything can be reached fills in the fields and presses the last', () => {
  fc.assert(
    fc.property(fc.array(actions, { minLength: 1, maxLength: 12 }), (drawn) => {
      const way = [...drawn.map((action) => ({ ...action })), { ...create }];
      const filled = new Set<Action>();
      const follow = () => nextAction(way, (action) => (filled.has(action) ? 'satisfied' : 'open'));
      const done: Action[] = [];
      while (done.at(-1) !== way.at(-1) && done.length <= way.length) {
        const found = follow();
        if (!found) break;
        filled.add(found);
        done.push(found);
      }
      const opener = way.slice(0, -1).findLastIndex((action) => 'press' in action);
      expect(done).toEqual(way.slice(opener + 1));
    }),
  );
});

describe('the way to a step', () => {
  const step = (id: string, ...does: Action[]): Step => ({
    id,
    do: does,
    until: { screen: 'home' },
  });
  const steps: Step[] = [
    step('open', menu, add),
    step('name', name, next),
    { id: 'think', outside: true },
    step('products', shop),
    step('create', right, create),
  ];
  const way = (id: string, ...over: string[]) => wayTo(steps, id, (each) => over.includes(each.id));

  test('is all that is done up to it, that step included', () => {
    expect(way('open')).toEqual([menu, add]);
    expect(way('products')).toEqual([menu, add, name, next, shop]);
    expect(way('create')).toEqual([menu, add, name, next, shop, right, create]);
  });

  test('begins after the last step that is over', () => {
    expect(way('create', 'name')).toEqual([shop, right, create]);
    expect(way('create', 'open', 'name')).toEqual([shop, right, create]);
    expect(way('create', 'open')).toEqual([name, next, shop, right, create]);
    expect(way('create', 'products')).toEqual([right, create]);
  });

  test('is the step itself, though that step or a later one is over', () => {
    expect(way('products', 'products')).toEqual([menu, add, name, next, shop]);
    expect(way('open', 'open', 'create')).toEqual([menu, add]);
  });

  test('to a step outside the console holds what comes before', () => {
    expect(way('think')).toEqual([menu, add, name, next]);
  });

  test('to a step that is not there is none', () => {
    expect(way('nowhere')).toEqual([]);
    expect(way('nowhere', 'open')).toEqual([]);
  });
});

test('an action is about one control', () => {
  const off: Action = { untick: 'web.mysql-prefix', of: 'website' };
  expect([menu, name, role, shop, off].map(controlOf)).toEqual([
    'menu.work-teams',
    'work-teams.name',
    'users.role',
    'work-teams.product',
    'web.mysql-prefix',
  ]);
});
