import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdit } from '#backend/policy/edits.ts';
import { checkWorld } from '#backend/policy/roles.ts';
import { type Asked, questions, worlds } from '#backend/policy/testing/random-question.ts';
import { decide } from '#backend/policy.ts';
import { all } from '#backend/world.ts';
import type { Decision, Edit, SideEffect } from '#schema/decision.ts';
import type { World } from '#schema/world.ts';

const numRuns = 2000;

function always(holds: (decision: Decision, asked: Asked) => void): void {
  fc.assert(
    fc.property(questions, (asked) => holds(decided(asked), asked)),
    { numRuns },
  );
}

function decided({ world, actor, action, target }: Asked, edit?: Edit): Decision {
  return decide(edit ? applyEdit(world, edit) : world, actor, action, target);
}

test('the worlds that are asked about are whole', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      expect(checkWorld(world)).toEqual([]);
    }),
  );
});

test('allowed is what a path leads to and nothing blocks', () => {
  always(({ verdict, paths, blocking, kind }) => {
    expect(verdict === 'allowed').toBe(paths.length > 0 && blocking.length === 0);
    expect(verdict === 'allowed').toBe(kind === 'granted');
  });
});

test('a denial is never without an explanation', () => {
  always(({ verdict, nearMisses, blocking, kind, sources }) => {
    expect(sources.length).toBeGreaterThan(0);
    if (verdict !== 'denied') return;
    const named = nearMisses.length + blocking.length > 0;
    expect(named || kind === 'explicit-deny').toBe(true);
    expect(blocking.length > 0).toBe(kind === 'ceiling' || kind === 'invariant');
  });
});

test('not documented is never mixed up with a denial', () => {
  always(({ verdict, kind }) => {
    expect(verdict === 'not-documented').toBe(kind === 'unknown');
  });
});

test('every fix turns the verdict to allowed and leaves the world whole', () => {
  always(({ fixes, verdict }, asked) => {
    if (verdict === 'allowed') expect(fixes).toEqual([]);
    for (const { edit } of fixes) {
      expect(decided(asked, edit).verdict).toBe('allowed');
      expect(checkWorld(applyEdit(asked.world, edit))).toEqual([]);
    }
  });
});

test('a member is denied only with a way out or a reason that names what stops it', () => {
  always(({ verdict, kind, fixes, nearMisses }, { world, actor, action, target }) => {
    const outside = nearMisses.some(({ failed }) => failed.is === 'member');
    const fixed = ['invariant', 'ceiling', 'explicit-deny'].includes(kind);
    // A change of role that nobody documents is not opened by a higher role either.
    const undocumented = target.role !== undefined && target.membership !== undefined;
    if (verdict !== 'denied' || outside || fixed || undocumented) return;
    const { membership } = target;
    const own = membership !== undefined && world.memberships[membership]?.user === actor;
    // Whoever may set access has all of it, so that nobody can set their own: the role is named, and is no way out.
    if (action === 'set-product-access' && own) expect(nearMisses.length).toBeGreaterThan(0);
    else expect(fixes.length).toBeGreaterThan(0);
  });
});

test('every edit of a near miss opens a path', () => {
  always(({ nearMisses }, asked) => {
    for (const { edit, failed } of nearMisses) {
      if (!edit) continue;
      const { paths, verdict } = decided(asked, edit);
      expect({ failed, open: paths.length > 0 || verdict === 'not-documented' }).toEqual({
        failed,
        open: true,
      });
    }
  });
});

test('a further right never takes anything away', () => {
  always(({ verdict, paths }, asked) => {
    for (const edit of furtherRights(asked.world)) {
      const after = decided(asked, edit);
      if (verdict === 'allowed') expect(after.verdict).toBe('allowed');
      expect(after.paths.length).toBeGreaterThanOrEqual(paths.length);
    }
  });
});

function furtherRights(world: World): Edit[] {
  return all(world, 'memberships').flatMap(({ id: membership, organisation }) => [
    { edit: 'grant-billing-right', membership },
    ...within(world, 'products', organisation).map(
      ({ id: product }): Edit => ({
        edit: 'grant-product-right',
        membership,
        product,
        right: 'technical',
      }),
    ),
    ...within(world, 'workTeams', organisation).map(
      ({ id: team }): Edit => ({ edit: 'join-team', membership, team }),
    ),
  ]);
}

function within<T extends 'products' | 'workTeams'>(world: World, table: T, organisation: string) {
  return all(world, table).filter((each) => each.organisation === organisation);
}

test('what is more than asked for is told: an edit without side effects opens no further product', () => {
  always(({ fixes }, asked) => {
    for (const { edit, sideEffects } of fixes) {
      if (!('membership' in edit)) continue;
      const owner = asked.world.memberships[edit.membership]?.user;
      const opened = all(asked.world, 'products').filter(({ id }) => {
        const target = { product: id };
        const before = decide(asked.world, owner ?? null, 'reach-products', target);
        const after = decide(applyEdit(asked.world, edit), owner ?? null, 'reach-products', target);
        return before.verdict !== 'allowed' && after.verdict === 'allowed';
      });
      const further = opened.map(({ id }) => id).filter((id) => id !== asked.target.product);
      expect(productsIn(sideEffects)).toEqual(further);
    }
  });
});

function productsIn(sideEffects: readonly SideEffect[]): readonly string[] {
  return sideEffects.flatMap((each) => (each.effect === 'opens-products' ? each.products : []));
}
