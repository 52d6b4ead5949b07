import { membershipOf } from '#backend/world.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Decision } from '#schema/decision.ts';
import type { Organisation } from '#schema/records/organisation.ts';
import type { User } from '#schema/records/user.ts';
import type { Refusal } from '#schema/refusal.ts';
import type { World } from '#schema/world.ts';
import { sourcesOf } from '#widgets/manager/refusal/sources.ts';
import type { RefusalWords } from '#widgets/manager/refusal/strings/es.ts';
import { wayOf } from '#widgets/manager/refusal/ways.ts';
import type { ConsoleWords } from '#widgets/manager/strings/es.ts';

/** A refusal in sentences: what happened, why, what would help, where that is written. */
export type Explanation = {
  happened: string;
  why: string[];
  ways: string[];
  /** Stands above the ways. */
  waysTitle: string;
  sources: string | undefined;
};

/** Who was refused, where, and in what language to say it. */
export type Situation = {
  world: World;
  actor: User | undefined;
  organisation: Organisation | undefined;
  locale: Locale;
  frame: Pick<ConsoleWords, 'role' | 'right'>;
  words: RefusalWords;
};

/** At most so many ways out are told: the smallest changes come first. */
const mostWays = 3;

export function explain(refusal: Refusal, situation: Situation): Explanation {
  if (refusal.code !== 'not-permitted' && refusal.code !== 'not-documented') {
    return {
      happened: situation.words.nothingChanged,
      why: [sentenceFor(refusal, situation)],
      ways: [],
      waysTitle: '',
      sources: undefined,
    };
  }
  const { decision } = refusal;
  const ways = decision.fixes.slice(0, mostWays).map((fix) => wayOf(fix, situation));
  return {
    happened: headline(decision, situation.words),
    why: reasons(decision, situation),
    ways,
    waysTitle: ways.length === 1 ? situation.words.oneWay : situation.words.ways,
    sources: sourcesOf(decision.sources, situation),
  };
}

function headline({ verdict, action }: Decision, words: RefusalWords): string {
  return verdict === 'denied'
    ? (lookUp(words.actions, action) ?? words.otherAction)
    : (lookUp(words.undocumentedActions, action) ?? words.otherUndocumented);
}

function lookUp(sentences: Readonly<Record<string, string>>, key: string): string | undefined {
  return sentences[key];
}

function reasons({ verdict, kind, blocking, inferred }: Decision, situation: Situation): string[] {
  const { words } = situation;
  if (verdict === 'not-documented') return [words.undocumented];
  const blocked = blocking.flatMap((condition) => lookUp(words.blocked, condition.is) ?? []);
  if (blocked.length > 0) return blocked;
  const standing = standingIn(situation);
  if (standing !== undefined && kind === 'explicit-deny') return [words.excluded(standing)];
  const lacking = standing === undefined ? outside(situation) : words.roleTooLow(standing);
  return inferred ? [lacking, words.inferred] : [lacking];
}

/** The actor's role in the organisation at hand, as the Manager calls it. */
function standingIn({ world, actor, organisation, frame }: Situation): string | undefined {
  const member = actor && organisation && membershipOf(world, actor.id, organisation.id);
  return member && frame.role[member.role];
}

function outside({ actor, words }: Situation): string {
  return actor ? words.noMember : words.noAccount;
}

type Plain = Exclude<Refusal, { code: 'not-permitted' | 'not-documented' }>;

function sentenceFor(refusal: Plain, { actor, words }: Situation): string {
  const { codes } = words;
  switch (refusal.code) {
    case 'gone':
      return lookUp(codes.gone, refusal.what) ?? codes.gone.other;
    case 'account-exists':
    case 'already-member':
    case 'already-invited':
    case 'invitation-for-somebody-else':
      return codes[refusal.code](refusal.email);
    case 'confirmation-differs':
      return codes['confirmation-differs'](actor?.email ?? '');
    case 'billing-right-fixed':
      return refusal.because === 'comes-with-role'
        ? codes['comes-with-role']
        : codes['billing-not-documented'];
    default:
      return codes[refusal.code];
  }
}
