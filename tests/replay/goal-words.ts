import { membershipNamed, productNamed, websiteNamed } from '#backend/goals/named.ts';
import { missingFor } from '#backend/goals.ts';
import { connectionOf } from '#backend/queries/connection.ts';
import { viewOf } from '#backend/view.ts';
import { all, fullName } from '#backend/world.ts';
import type { WebsiteId } from '#schema/ids.ts';
import type { Goal } from '#schema/walkthrough.ts';
import type { Table, World } from '#schema/world.ts';
import { displayName } from './wanted.ts';

/** The worlds of a practice, and what is in front of the reader: `the screen "Benutzer"`. */
export type Outcome = { readonly start: World; readonly world: World; readonly seen: string };

type Part = keyof Goal;
type Words<P extends Part> = {
  expected(asked: NonNullable<Goal[P]>, outcome: Outcome): string;
  found(asked: NonNullable<Goal[P]>, outcome: Outcome): string;
};

const inFront = (_: unknown, { seen }: Outcome) => seen;

const parts: { readonly [P in Part]-?: Words<P> } = {
  membership: {
    expected: ({ of, role, billingRight, removed }, { start }) => {
      const name = displayName(start, of);
      if (removed) return `${name} is no longer a member`;
      const right = billingRight ? 'the billing right' : 'no billing right';
      const asked = [role && `the role ${role}`, billingRight !== undefined && right];
      return `${name} has ${asked.filter(Boolean).join(' and ')}`;
    },
    found: ({ of, billingRight }, { start, world }) => {
      const before = membershipNamed(start, of);
      const now = before && world.memberships[before.id];
      if (!now) return 'no member of that name';
      const right = now.billingRight ? 'the billing right' : 'no billing right';
      return `role ${now.role}${billingRight === undefined ? '' : `, ${right}`}`;
    },
  },
  invitation: {
    expected: ({ role }) => `an invitation was sent${role ? ` with the role ${role}` : ''}`,
    found: (_, outcome) => {
      const sent = added(outcome, 'invitations').map(({ role }) => `one with the role ${role}`);
      return sent.join(', ') || 'no new invitation';
    },
  },
  account: {
    expected: ({ organisations, entity }) =>
      `an account with ${organisations} organisation${organisations === 1 ? '' : 's'}${entity ? `, one of them: ${entity}` : ''}`,
    found: (_, outcome) => {
      const people = added(outcome, 'users').map(fullName);
      const own = added(outcome, 'organisations').map(({ name, entity }) => `${name} (${entity})`);
      if (people.length === 0) return 'no new account';
      return `the account of ${people.join(', ')} with ${own.join(', ') || 'no organisation'}`;
    },
  },
  team: {
    expected: ({ product, right, members }, { start }) => {
      const what = [
        product && `the product ${productNamed(start, product)?.name}`,
        right && `the right ${right}`,
        members && `${members} member${members === 1 ? '' : 's'}`,
      ];
      const having = what.filter(Boolean).join(', ');
      return `a new work team${having && ` with ${having}`}`;
    },
    found: (_, outcome) =>
      added(outcome, 'workTeams')
        .map(({ products, members }) => {
          const grants = products.map(
            ({ product, rights }) =>
              `${outcome.world.products[product]?.name} (${rights.join(', ')})`,
          );
          return `a team with ${grants.join(', ') || 'no product'} and ${members.length} members`;
        })
        .join('; ') || 'no new work team',
  },
  website: {
    expected: ({ of, prefix, connects }, { start }) => {
      const reach = connects ? 'reaches its database' : 'does not reach its database';
      const asked = [prefix && `has the prefix ${prefix}`, connects !== undefined && reach];
      return `${displayName(start, of)} ${asked.filter(Boolean).join(' and ')}`;
    },
    found: ({ of }, { start, world }) => {
      const now = world.websites[websiteNamed(start, of)?.id ?? ('' as WebsiteId)];
      if (!now) return 'no website of that name';
      const { database, user } = now.configuration;
      return `prefix ${now.mysqlPrefix ? 'on' : 'off'}, ${user} and ${database} in its file, which ${connectionOf(now).answer}`;
    },
  },
  screen: { expected: (name) => `the screen "${name}"`, found: inFront },
  shown: {
    expected: ({ screen, of }, { start }) => `the screen "${screen}" of ${displayName(start, of)}`,
    found: inFront,
  },
  dialog: {
    expected: ({ kind, of }, { start }) => `the dialog ${kind} of ${displayName(start, of)}`,
    found: inFront,
  },
  stage: { expected: (name) => `the part "${name}" of the form`, found: inFront },
  filled: { expected: (fields) => `something in ${fields.join(', ')}`, found: inFront },
  chosen: { expected: ({ control, option }) => `${option} chosen in ${control}`, found: inFront },
  ticked: {
    expected: ({ control, of }, { start }) =>
      `a tick at ${control}${of ? ` of ${displayName(start, of)}` : ''}`,
    found: inFront,
  },
  unticked: {
    expected: ({ control, of }, { start }) =>
      `no tick at ${control}${of ? ` of ${displayName(start, of)}` : ''}`,
    found: inFront,
  },
  visit: {
    expected: ({ of, connects }, { start }) =>
      `a visit to ${displayName(start, of)}, which ${connects ? 'works' : 'fails'}`,
    found: inFront,
  },
};

/** What a goal asks and how it is instead, of those parts that do not hold or cannot be told from here. */
export function goalWords(goal: Goal, outcome: Outcome): { expected: string; found: string } {
  const open = (Object.keys(goal) as Part[]).filter((part) => !holdsInWorld(goal, part, outcome));
  const told = open.map((part) => inWords(goal, part, outcome));
  return {
    expected: told.map(({ expected }) => expected).join('; '),
    found: [...new Set(told.map(({ found }) => found))].join('; '),
  };
}

function inWords<P extends Part>(goal: Goal, part: P, outcome: Outcome) {
  const asked = goal[part] as NonNullable<Goal[P]>;
  const words = parts[part] as Words<P>;
  return {
    expected: `${words.expected(asked, outcome)} (${written(part, asked)})`,
    found: words.found(asked, outcome),
  };
}

function holdsInWorld(goal: Goal, part: Part, { world, start }: Outcome): boolean {
  const view = viewOf(null, { name: 'home' });
  const isOfWorld = (['membership', 'invitation', 'account', 'team', 'website'] as Part[]).includes(
    part,
  );
  return isOfWorld && missingFor({ [part]: goal[part] }, { world, start, view }) === null;
}

/** As the file has it: `membership.of marta, role administrator` */
function written(part: Part, asked: unknown): string {
  if (typeof asked !== 'object' || asked === null || Array.isArray(asked)) {
    return `${part} ${Array.isArray(asked) ? asked.join(', ') : String(asked)}`;
  }
  const fields = Object.entries(asked).map(([name, value]) => `${name} ${String(value)}`);
  return `${part}.${fields.join(', ')}`;
}

function added<T extends Table>({ start, world }: Outcome, table: T) {
  return all(world, table).filter(({ id }) => !Object.hasOwn(start[table], id));
}
