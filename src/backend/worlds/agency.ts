import { emptyWorld, put } from '#backend/world.ts';
import {
  membershipId,
  organisationId,
  productAccessId,
  productId,
  sessionId,
  userId,
  websiteId,
  workTeamId,
} from '#schema/ids.ts';
import type { Membership } from '#schema/records/membership.ts';
import type { Organisation } from '#schema/records/organisation.ts';
import type { Product, ProductAccess, ProductKind } from '#schema/records/product.ts';
import type { User } from '#schema/records/user.ts';
import type { Website } from '#schema/records/website.ts';
import type { WorkTeam } from '#schema/records/work-team.ts';
import type { World } from '#schema/world.ts';

const today = '2026-11-23';

const lumen: Organisation = {
  id: organisationId.parse('organisation:lumen'),
  name: 'Lumen Studio',
  entity: 'company',
  createdOn: '2021-03-01',
  twoFactorEnforced: false,
  premiumSupport: false,
};

/** Ana's own, from when she opened her account. */
const solo: Organisation = {
  id: organisationId.parse('organisation:ana'),
  name: 'Ana Ferrer',
  entity: 'individual',
  createdOn: '2020-09-14',
  twoFactorEnforced: false,
  premiumSupport: false,
};

const people = [
  person('ana', 'Ana', 'Ferrer'),
  person('bruno', 'Bruno', 'Keller'),
  person('clara', 'Clara', 'Weiss'),
  person('marta', 'Marta', 'Ibarra'),
  person('emil', 'Emil', 'Novak'),
];

const members = [
  member('ana', { role: 'legal-representative', billingReminders: true, productEvents: true }),
  member('bruno', { role: 'administrator', productEvents: true }),
  member('clara', { role: 'collaborator', billingRight: true, billingReminders: true }),
  member('marta', { role: 'collaborator' }),
  member('emil', { role: 'external' }),
  {
    ...member('ana', { role: 'legal-representative', billingReminders: true }),
    id: membershipId.parse('membership:ana@ana'),
    organisation: solo.id,
  },
];

const products = [
  product('website', 'website', 'lumen.example'),
  product('shop', 'website', 'shop.lumen.example'),
  product('mail', 'mail-service', 'Mail lumen.example'),
  product('kdrive', 'kdrive', 'kDrive Lumen'),
  product('newsletter', 'newsletter', 'Newsletter Lumen'),
  product('ticketing', 'ticketing', 'Ticketing Lumen'),
];

/** Two sites of one hosting and one of another: the MySQL prefix is switched for each site alone. */
const websites = [
  website('website', 'website', 'lumen.example', 'wxyz_'),
  website('blog', 'website', 'blog.lumen.example', 'wxyz_'),
  website('shop', 'shop', 'shop.lumen.example', 'stuv_'),
];

const access = [
  accessTo('marta', 'mail', ['technical']),
  accessTo('clara', 'kdrive', ['statistics']),
  accessTo('emil', 'shop', ['technical', 'statistics']),
];

/** A team with an external member: its products come on top of what each has directly. */
const web: WorkTeam = {
  id: workTeamId.parse('team:web'),
  organisation: lumen.id,
  name: 'Web',
  colour: 'green',
  leader: membershipId.parse('membership:bruno@lumen'),
  members: [
    membershipId.parse('membership:bruno@lumen'),
    membershipId.parse('membership:marta@lumen'),
  ],
  products: [{ product: productId.parse('product:website'), rights: ['technical', 'statistics'] }],
};

/**
 * A small agency with one person of each role, two collaborators (one with the accounting), six products, three
 * sites and a team.
 * Records are named by a word, `marta` say, so that walkthroughs can name them too.
 */
export function agency(): World {
  let world = put(emptyWorld(today), 'organisations', lumen, solo);
  world = put(world, 'users', ...people);
  world = put(world, 'memberships', ...members);
  world = put(world, 'products', ...products);
  world = put(world, 'websites', ...websites);
  world = put(world, 'productAccess', ...access);
  world = put(world, 'workTeams', web);
  return put(world, 'sessions', ...people.map(({ id }) => sessionAt(id)));
}

function person(name: string, firstName: string, lastName: string): User {
  return {
    id: userId.parse(`user:${name}`),
    firstName,
    lastName,
    email: `${name}@lumen.example`,
    createdOn: '2021-03-01',
  };
}

function member(name: string, given: Pick<Membership, 'role'> & Partial<Membership>): Membership {
  return {
    id: membershipId.parse(`membership:${name}@lumen`),
    organisation: lumen.id,
    user: userId.parse(`user:${name}`),
    billingRight: false,
    billingReminders: false,
    productEvents: false,
    clients: [],
    joinedOn: '2021-03-01',
    ...given,
  };
}

function product(name: string, kind: ProductKind, label: string): Product {
  return { id: productId.parse(`product:${name}`), organisation: lumen.id, kind, name: label };
}

/** Assumption: the MySQL prefix is switched on at first; no source says how it begins. */
function website(name: string, hosting: string, label: string, prefix: string): Website {
  const word = label.split('.', 1)[0];
  const [database, user] = [`${word}db`, `${word}user`];
  return {
    id: websiteId.parse(`website:${name}`),
    product: productId.parse(`product:${hosting}`),
    name: label,
    mysqlPrefix: true,
    server: { prefix, database: `${prefix}${database}`, user: `${prefix}${user}` },
    configuration: { database, user },
  };
}

function accessTo(name: string, what: string, rights: ProductAccess['rights']): ProductAccess {
  return {
    id: productAccessId.parse(`access:${name}@${what}`),
    membership: membershipId.parse(`membership:${name}@lumen`),
    product: productId.parse(`product:${what}`),
    rights,
    mailLogsWithdrawn: false,
  };
}

function sessionAt(user: User['id']) {
  const name = user.slice('user:'.length);
  return { id: sessionId.parse(`session:${name}`), user, organisation: lumen.id };
}
