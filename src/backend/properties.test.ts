import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply } from '#backend/apply.ts';
import { append, fold } from '#backend/history.ts';
import { beginning, type Log } from '#backend/log.ts';
import { prepare } from '#backend/prepare.ts';
import { frozen } from '#backend/testing/frozen.ts';
import { type Attempt, actorOf, attempts, commandOf } from '#backend/testing/random-commands.ts';
import { nonces, nowMs } from '#backend/testing/space.ts';
import { expectWhole } from '#backend/testing/wholeness.ts';
import { seeds } from '#backend/worlds/seeds.ts';
import { entry as entrySchema } from '#schema/entry.ts';

const sequences = fc.record({
  seed: fc.constantFrom('agency' as const, 'agency' as const, 'blank' as const),
  tries: fc.array(attempts, { minLength: 10, maxLength: 60, size: 'max' }),
});

/** Tries one thing after another, each on a world that cannot be changed. */
async function play(
  start: Log,
  tries: readonly Attempt[],
  after: (now: Log | undefined) => void,
): Promise<Log> {
  const circumstances = { nowMs: () => nowMs, nonce: nonces() };
  let log = start;
  for (const attempt of tries) {
    const { world, meta } = frozen(log);
    const input = commandOf(world, attempt);
    const prepared = await prepare(actorOf(world, attempt), input, circumstances);
    if (!prepared.ok) {
      expect(prepared.refusal.code).toBe('invalid-input');
      continue;
    }
    const entry = frozen({ ...prepared.entry, seq: meta.head + 1 });
    const applied = apply(world, entry);
    expect(apply(world, entry)).toEqual(applied);
    const next = applied.ok ? append(log, entry, applied.world).log : undefined;
    after(next);
    log = next ?? log;
  }
  return log;
}

test('whatever is tried, the world stays whole, and the log leads to it', {
  timeout: 60_000,
}, async () => {
  const accepted = new Set<string | undefined>();
  await fc.assert(
    fc.asyncProperty(sequences, async ({ seed, tries }) => {
      const start = beginning('console', seed, frozen(seeds[seed]()));
      const end = await play(start, tries, (now) => {
        if (!now) return;
        expectWhole(now.world);
        accepted.add(now.entries.at(-1)?.command.type);
      });
      expect(fold(seeds[seed](), end.entries)).toEqual({ world: end.world, refused: [] });
      for (const each of end.entries) expect(entrySchema.parse(each)).toEqual(each);
    }),
    { numRuns: 600 },
  );
  // Else the sequences would prove nothing.
  expect([...accepted].sort()).toEqual([
    'accept-invitation',
    'add-to-work-team',
    'change-role',
    'create-organisation',
    'create-work-team',
    'edit-configuration',
    'edit-work-team',
    'invite-user',
    'leave-organisation',
    'move-business-date',
    'remove-from-work-team',
    'remove-user',
    'replace-legal-representative',
    'set-billing-right',
    'set-mysql-prefix',
    'set-preferences',
    'set-product-access',
    'set-work-team-products',
    'sign-up',
    'switch-organisation',
  ]);
});
