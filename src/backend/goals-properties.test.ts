import fc from 'fast-check';
import { expect, test } from 'vitest';
import { missingFor, progressOf, type Remembered, type StepState } from '#backend/goals.ts';
import type { Manager } from '#backend/index.ts';
import { member } from '#backend/testing/act.ts';
import { frozen } from '#backend/testing/frozen.ts';
import { situation } from '#backend/testing/practice.ts';
import { type Attempt, actorOf, attempts, commandOf } from '#backend/testing/random-commands.ts';
import { openSpace } from '#backend/testing/space.ts';
import type { View } from '#backend/view.ts';
import { agency } from '#backend/worlds/agency.ts';
import type { ControlId } from '#schema/control.ts';
import type { WebsiteId } from '#schema/ids.ts';
import { memberRoles } from '#schema/records/membership.ts';
import { entities } from '#schema/records/organisation.ts';
import { productRights } from '#schema/records/product.ts';
import { dialogKinds, screenNames, stageNames } from '#schema/screen.ts';
import type { Goal, Step } from '#schema/walkthrough.ts';
import type { World } from '#schema/world.ts';

const people = ['ana', 'ana@ana', 'bruno', 'clara', 'marta', 'emil', 'nobody'];
const fields: ControlId[] = ['users.role', 'sign-up.email', 'work-teams.product'];
const one = <T>(list: readonly T[]) => fc.constantFrom(...list);
/** Some of the parts, in whatever order. */
const some = <T>(parts: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(parts, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>;

const inWorld = some<Goal>({
  membership: fc.oneof(
    fc.record({ of: one(people), role: one(memberRoles) }),
    fc.record({ of: one(people), billingRight: fc.boolean() }),
    fc.record({ of: one(people), removed: fc.constant(true as const) }),
  ),
  invitation: fc.oneof(fc.constant({}), fc.record({ role: one(memberRoles) })),
  account: fc.oneof(
    fc.record({ organisations: one([1, 2]) }),
    fc.record({ organisations: one([1, 2]), entity: one(entities) }),
  ),
  team: fc.oneof(
    fc.constant({}),
    fc.record({ product: one(['shop', 'mail', 'nothing']), members: one([1, 2]) }),
    fc.record({ right: one(productRights) }),
  ),
  website: fc.oneof(
    fc.record({ of: one(['website', 'shop', 'nobody']), prefix: one(['on', 'off'] as const) }),
    fc.record({ of: one(['website', 'blog']), connects: fc.boolean() }),
  ),
});
const inView = some<Goal>({
  screen: one(screenNames),
  dialog: fc.record({ kind: one(dialogKinds), of: one(people) }),
  stage: one(stageNames),
  filled: fc.array(one(fields), { minLength: 1 }),
  chosen: fc.record({ control: one(fields), option: one(['role.external'] as const) }),
  ticked: fc.record({ control: one(fields), of: one(['shop', 'marta']) }),
  unticked: fc.record({ control: one(fields), of: one(['shop', 'marta']) }),
  visit: fc.record({ of: one(['website', 'marta']), connects: fc.boolean() }),
});
const goals = fc
  .tuple(inWorld, inView, fc.nat(2))
  .map(([world, view, kind]): Goal => [world, view, { ...view, ...world }][kind] ?? {})
  .filter((goal) => Object.keys(goal).length > 0);
const isOutside = fc.nat(4).map((drawn) => drawn === 0);

const walks = fc
  .array(fc.tuple(goals, isOutside), { minLength: 1, maxLength: 12 })
  .map((drawn): Step[] =>
    drawn.map(([until, outside], at) => {
      const id = `step-${at}`;
      return outside ? { id, outside: true } : { id, do: [], until };
    }),
  );

const memories = fc
  .uniqueArray(fc.nat(11))
  .map((drawn) => new Set(drawn.map((at) => `step-${at}`)));
const views: fc.Arbitrary<Omit<View, 'actingAs'>> = fc.record({
  screen: one(['home', 'users', 'sign-up'] as const).map((name) => ({ name })),
  dialog: fc.option(
    fc.record({
      kind: one(dialogKinds),
      membership: one(['marta', 'bruno'].map((n) => member(n))),
    }),
  ),
  stage: fc.option(one(stageNames)),
  form: fc.dictionary(
    one([...fields, 'work-teams.product product:shop']),
    fc.oneof(fc.boolean(), one(['', ' ', 'role.external', '__proto__'])),
  ),
  visit: fc.option(
    fc.record({
      website: one(['website:website', 'website:none'] as WebsiteId[]),
      connection: fc.constant({ answer: 'connects' } as const),
    }),
  ),
});

const practices = fc.record({
  steps: walks,
  view: views,
  remembered: fc.record({ ticked: memories, visited: memories }),
  tries: fc.array(attempts, { minLength: 5, maxLength: 40, size: 'max' }),
});
type Drawn = { steps: Step[]; view: Partial<View>; remembered: Remembered };

const told = ({ steps, view, remembered }: Drawn, world: World): StepState[] =>
  progressOf({ steps }, situation(frozen(world), { view }), remembered);

async function playedIn(manager: Manager, tries: readonly Attempt[]): Promise<World> {
  for (const attempt of tries) {
    const { world } = manager.state;
    await manager.run(actorOf(world, attempt), commandOf(world, attempt));
  }
  return manager.state.world;
}

/** The same value with the keys of everything in it in the opposite order. */
function turned<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, turned(each)]);
  return Object.fromEntries(entries.reverse());
}

test('whatever was done, each step is told of, in any order of what is asked', async () => {
  const met = new Set<string>();
  await fc.assert(
    fc.asyncProperty(practices, async ({ tries, ...drawn }) => {
      const world = await playedIn(await openSpace(), tries);
      const states = told(drawn, world);
      expect(states.map(({ id }) => id)).toEqual(drawn.steps.map(({ id }) => id));
      for (const { done, outside, missing } of states)
        expect(missing === null).toBe(done || outside);
      expect(told({ ...drawn, steps: drawn.steps.map(turned) }, world)).toEqual(states);
      for (const each of ['membership', 'invitation', 'account', 'team', 'website'] as const)
        for (const step of drawn.steps)
          if ('until' in step && step.until[each] && isMet({ [each]: step.until[each] }, world))
            met.add(each);
    }),
    { numRuns: 100 },
  );
  // Else the sequences would prove nothing.
  expect([...met].sort()).toEqual(['account', 'invitation', 'membership', 'team', 'website']);
});

const isMet = (goal: Goal, world: World) => missingFor(goal, situation(world)) === null;

test('who undoes everything is as far as at the start', async () => {
  await fc.assert(
    fc.asyncProperty(practices, async ({ tries, ...drawn }) => {
      const manager = await openSpace();
      await playedIn(manager, tries);
      while (await manager.undo());
      expect(told(drawn, manager.state.world)).toEqual(told(drawn, agency()));
    }),
    { numRuns: 100 },
  );
});

test('what no goal asks for makes no difference', async () => {
  await fc.assert(
    fc.asyncProperty(practices, async ({ tries, ...drawn }) => {
      const world = await playedIn(await openSpace(), tries);
      const { sessions, productAccess } = agency();
      const elsewhere = { ...world, today: '2031-05-05', sessions, productAccess };
      expect(told(drawn, elsewhere)).toEqual(told(drawn, world));
    }),
    { numRuns: 100 },
  );
});

test('a practice taken along as a file is as far as it was', async () => {
  await fc.assert(
    fc.asyncProperty(practices, async ({ tries, ...drawn }) => {
      const manager = await openSpace();
      const world = await playedIn(manager, tries);
      const other = await openSpace({ space: 'other' });
      expect(await other.importFile(await manager.exportFile())).toEqual({ ok: true });
      expect(told(drawn, other.state.world)).toEqual(told(drawn, world));
    }),
    { numRuns: 100 },
  );
});
