import type { Change, Checkpoint, SetAside, SpaceMeta } from '#backend/storage/port.ts';
import type { Entry } from '#schema/entry.ts';

export function metaOf(space: string, revision: number, more: Partial<SpaceMeta> = {}): SpaceMeta {
  return { space, seed: 'agency', revision, head: revision, tail: revision, floor: 0, ...more };
}

export function entryOf(seq: number, to = '2026-11-23'): Entry {
  const command = { type: 'move-business-date', to } as const;
  return { seq, actor: null, atMs: 1_700_000_000_000 + seq, nonce: `nonce${seq}`, command };
}

export function entriesOf(...seqs: number[]): Entry[] {
  return seqs.map((seq) => entryOf(seq));
}

export function checkpointOf(seq: number): Checkpoint {
  const empty = { organisations: {}, users: {}, memberships: {}, invitations: {}, workTeams: {} };
  const rest = { products: {}, websites: {}, productAccess: {}, mails: {}, sessions: {} };
  return { seq, version: 1, world: { today: '2026-11-23', ...empty, ...rest } };
}

export function setAsideOf(found: unknown): SetAside {
  return { what: 'entry', found, atMs: 1_700_000_000_000 };
}

/** The first change of a space: a checkpoint of its seed, and entries up to `tail`. */
export function beginning(space: string, tail: number): Change {
  const seqs = Array.from({ length: tail }, (_, index) => index + 1);
  return {
    meta: metaOf(space, 1, { head: tail, tail }),
    entries: entriesOf(...seqs),
    checkpoints: [checkpointOf(0)],
  };
}
