import type { Decision } from '#schema/decision.ts';
import type { TypedProblem } from '#schema/typed.ts';
import type { Table } from '#schema/world.ts';

/** What is wrong with one field of a command; `length` is what was typed, in characters. */
export type FieldProblem = { field: string; problem: TypedProblem; length: number };

/** Why a command changed nothing. */
export type Refusal =
  | { code: 'not-permitted'; decision: Decision }
  | { code: 'not-documented'; decision: Decision }
  | { code: 'invalid-input'; problems: readonly FieldProblem[] }
  /** What the command names is no longer there, or never was: another tab, an undo, a screen left open. */
  | { code: 'gone'; what: Table }
  /** It is so already. */
  | { code: 'nothing-to-change' }
  | { code: 'account-exists'; email: string }
  | { code: 'already-member'; email: string }
  | { code: 'already-invited'; email: string }
  | { code: 'invitation-for-somebody-else'; email: string }
  /** The invited person has no account yet and none was made. */
  | { code: 'account-needed' }
  /** The typed login is not the acting person's. */
  | { code: 'confirmation-differs' }
  /** Nobody removes themselves; one leaves. */
  | { code: 'own-membership' }
  /** The successor is the previous one, or belongs to another organisation. */
  | { code: 'not-a-successor' }
  | { code: 'not-legal-representative' }
  /** The accounting comes with the role, or for external users nobody says whether it can be given. */
  | { code: 'billing-right-fixed'; because: 'comes-with-role' | 'not-documented' }
  | { code: 'only-legal-representative-gets-reminders' }
  | { code: 'product-of-another-organisation' }
  | { code: 'member-of-another-organisation' }
  | { code: 'date-not-later' }
  /** Another tab changed something at the same moment. */
  | { code: 'changed-elsewhere' }
  /** The code that does things could not be loaded. */
  | { code: 'not-loaded' };
export type RefusalCode = Refusal['code'];
