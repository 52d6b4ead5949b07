import { createManager } from '#backend/index.ts';
import { createMemoryStorage } from '#backend/storage/memory.ts';
import type { SeedName } from '#backend/worlds/seeds.ts';
import { type UserId, userId } from '#schema/ids.ts';

/** A state of the console worth looking at: in tests, for barriers, in pictures. */
export type Example = {
  /** The practice as a file, ready to be opened in any console. */
  file: () => Promise<string>;
  /** The screen, as the address names it. */
  screen: string;
  /** Value of the choice "acting as", when it is not the person of the first line. */
  actingAs?: string;
  /** Selectors pressed one after another. */
  press?: readonly string[];
  /** Selector of what must be there then. */
  awaits?: string;
};

type Done = { by: UserId | null; command: object };

const ana = userId.parse('user:ana');
const lumen = 'organisation:lumen';
const marta = 'membership:marta@lumen';

/** A name that no layout may break on. */
const longName = 'Maximiliane-Hannelore'.repeat(3);

function done(command: object, by: UserId | null = ana): Done {
  return { by, command };
}

function invitation(firstName: string, email: string, role = 'collaborator'): Done {
  return done({
    type: 'invite-user',
    organisation: lumen,
    firstName,
    lastName: 'Roth',
    email,
    role,
    billingRight: false,
    billingReminders: false,
    productEvents: true,
    products: [],
  });
}

const promotion = done({ type: 'change-role', membership: marta, role: 'administrator' });
const kim = invitation('Kim', 'kim@roth.example');
const longTeam = done({
  type: 'create-work-team',
  organisation: lumen,
  name: longName,
  colour: 'yellow',
  products: [],
});
const longInvitation = invitation(longName, `${'k'.repeat(60)}@${'r'.repeat(60)}.example`);
const accepted = done(
  {
    type: 'accept-invitation',
    invitation: 'invitation:line1',
    newAccount: { firstName: 'محمد', lastName: longName },
  },
  null,
);

/** The practice in which these things were done, as a file. */
function fileAfter(seed: SeedName, ...commands: Done[]): () => Promise<string> {
  return async () => {
    let line = 0;
    const manager = await createManager({
      space: 'example',
      seed,
      stores: {
        open: () => Promise.resolve(createMemoryStorage()),
        erase: () => Promise.resolve(),
      },
      tabs: { tell: () => undefined, listen: () => () => undefined, close: () => undefined },
      nowMs: () => Date.UTC(2026, 10, 23),
      nonce: () => `line${++line}`,
    });
    for (const { by, command } of commands) {
      const outcome = await manager.run(by, command);
      if (!outcome.ok)
        throw new Error(`An example was refused: ${JSON.stringify(outcome.refusal)}`);
    }
    return manager.exportFile();
  };
}

/** The MySQL prefix of a site, and the names that its file gives. */
function site(prefix: boolean, database: string, user: string, name = 'website'): Done[] {
  const website = `website:${name}`;
  return [
    ...(prefix ? [] : [done({ type: 'set-mysql-prefix', website, mysqlPrefix: false })]),
    ...(database === 'lumendb' && user === 'lumenuser'
      ? []
      : [done({ type: 'edit-configuration', website, database, user })]),
  ];
}

/** What a visitor of a site sees, with such a switch and such names in its file. */
function visit(answer: string, prefix: boolean, database: string, user: string): Example {
  return {
    file: fileAfter('agency', ...site(prefix, database, user)),
    screen: 'website/website:website',
    press: ['[data-control="web.visit"]'],
    awaits: `[data-answer="${answer}"]`,
  };
}

const teams = '[data-control="menu.work-teams"]';
const rowMenu = `[data-control="menu.row-actions"][data-of="${marta}"]`;

export const examples: Readonly<Record<string, Example>> = {
  'the sign-up': { file: fileAfter('blank'), screen: 'sign-up' },
  'the list of users': { file: fileAfter('agency'), screen: 'users' },
  'a list that one may only look at': {
    file: fileAfter('agency'),
    screen: 'users',
    actingAs: 'user:marta',
  },
  'a list with long and foreign names': {
    file: fileAfter('agency', kim, accepted, longInvitation),
    screen: 'users',
    actingAs: 'user:ana',
  },
  'the menu of a row': {
    file: fileAfter('agency'),
    screen: 'users',
    press: [rowMenu],
    awaits: '[role=menu]',
  },
  'the change of a role': {
    file: fileAfter('agency'),
    screen: 'users',
    press: [rowMenu, '[data-control="users.change-role"]'],
    awaits: '[data-control="users.role"]',
  },
  'a change of role that is refused': {
    file: fileAfter('agency'),
    screen: 'users',
    actingAs: 'user:marta',
    press: [rowMenu, '[data-control="users.change-role"]'],
    awaits: '[data-refusal=not-permitted]',
  },
  'a removal': {
    file: fileAfter('agency'),
    screen: 'users',
    press: [
      rowMenu,
      '[data-control="users.remove"]',
      '[data-control="users.remove-continue"]',
      '[data-control="users.remove-continue"]',
    ],
    awaits: '.kit-error',
  },
  'a collaborator': {
    file: fileAfter('agency'),
    screen: `user/${marta}`,
    press: ['.kit-fold summary'],
  },
  'a legal representative': { file: fileAfter('agency'), screen: 'user/membership:ana@lumen' },
  'a user who is gone': { file: fileAfter('agency'), screen: 'user/membership:nobody@lumen' },
  'the wizard': {
    file: fileAfter('agency'),
    screen: 'invite',
    press: ['[data-control="invite.next"]'],
    awaits: '.kit-error',
  },
  'no invitations': { file: fileAfter('agency'), screen: 'invitations' },
  'pending invitations': { file: fileAfter('agency', kim, longInvitation), screen: 'invitations' },
  'an invitation': {
    file: fileAfter('agency', kim),
    screen: 'users',
    actingAs: 'invitation:line1',
  },
  'an empty outbox': { file: fileAfter('agency'), screen: 'outbox' },
  'an outbox with every kind of mail': {
    file: fileAfter('agency', kim, accepted, promotion),
    screen: 'outbox',
  },
  'the profile': { file: fileAfter('agency'), screen: 'profile' },
  'the organisations': { file: fileAfter('agency'), screen: 'organisations' },
  'leaving that is refused': {
    file: fileAfter('agency'),
    screen: 'organisations',
    press: [
      `[data-control="profile.organisation-leave"][data-of="${lumen}"]`,
      '[data-control="profile.leave-confirm"]',
    ],
    awaits: '[data-refusal=not-permitted]',
  },
  'a new organisation': { file: fileAfter('agency'), screen: 'new-organisation' },
  'a part that is not simulated': { file: fileAfter('agency'), screen: 'elsewhere/accounting' },
  'the list of teams': { file: fileAfter('agency', longTeam), screen: 'work-teams' },
  'no teams': {
    file: fileAfter(
      'agency',
      done({ type: 'switch-organisation', organisation: 'organisation:ana' }),
    ),
    screen: 'work-teams',
    awaits: '.kit-empty',
  },
  'a new team without a name': {
    file: fileAfter('agency'),
    screen: 'new-work-team',
    press: ['[data-control="work-teams.next"]'],
    awaits: '.kit-error',
  },
  'a team': {
    file: fileAfter('agency'),
    screen: 'work-team/team:web',
    press: [
      '[data-control="work-teams.edit"]',
      '[data-control="work-teams.members"]',
      '[data-control="work-teams.add-users"]',
    ],
    awaits: '[data-control="work-teams.member"]',
  },
  'a team that one may only look at': {
    file: fileAfter('agency'),
    screen: 'work-teams',
    actingAs: 'user:marta',
    press: [
      teams,
      '[data-control="menu.row-actions"][data-of="team:web"]',
      '[data-control="work-teams.manage"]',
    ],
    awaits: '[data-refusal=not-permitted]',
  },
  'a new team that is refused': {
    file: fileAfter('agency'),
    screen: 'work-teams',
    actingAs: 'user:marta',
    press: [teams, '[data-control="work-teams.add"]'],
    awaits: '[data-refusal=not-permitted]',
  },
  'a team that is gone': { file: fileAfter('agency'), screen: 'work-team/team:none' },
  'the list of sites': { file: fileAfter('agency', ...site(false, 'x', 'y')), screen: 'websites' },
  'a site': { file: fileAfter('agency'), screen: 'website/website:blog' },
  'a site that works': visit('connects', true, 'lumendb', 'lumenuser'),
  'a site that fails': visit('fails', false, 'lumendb', 'lumenuser'),
  'a site with one corrected name': visit('fails', false, 'wxyz_lumendb', 'lumenuser'),
  'a site with both names corrected': visit('connects', false, 'wxyz_lumendb', 'wxyz_lumenuser'),
  'a site with names that nobody knows': visit('fails', true, longName, `wxyz_wxyz_lumenuser`),
  'a site of which nobody documents whether it works': visit(
    'not-documented',
    true,
    'wxyz_lumendb',
    'wxyz_lumenuser',
  ),
  'a file that is saved as it was': {
    file: fileAfter('agency'),
    screen: 'website/website:website',
    press: ['[data-control="web.file-save"]'],
    awaits: '[data-refusal=nothing-to-change]',
  },
  'the PHP settings of a site': {
    file: fileAfter('agency'),
    screen: 'website-settings/website:website',
    press: ['[data-control="web.mysql-prefix"]'],
    awaits: '[role=switch]',
  },
  'PHP settings that are refused': {
    file: fileAfter('agency'),
    screen: 'users',
    actingAs: 'user:clara',
    press: [
      '[data-control="menu.website"]',
      '[data-control="web.view"]',
      '[data-control="web.advanced-settings"]',
    ],
    awaits: '[data-refusal=not-permitted]',
  },
  'PHP settings of which nobody documents whether they are open': {
    file: fileAfter('agency'),
    screen: 'users',
    actingAs: 'user:emil',
    press: [
      '[data-control="menu.website"]',
      '[data-control="web.view"][data-of="website:shop"]',
      '[data-control="web.advanced-settings"]',
    ],
    awaits: '[data-refusal=not-documented]',
  },
  'a site that is gone': { file: fileAfter('agency'), screen: 'website/website:none' },
  'another day': {
    file: fileAfter('agency'),
    screen: 'users',
    press: ['[data-control="simulation.move-date"]'],
    awaits: '[data-control="simulation.date"]',
  },
  'a new beginning': {
    file: fileAfter('agency'),
    screen: 'users',
    press: ['[data-control="simulation.more"]', '[data-control="simulation.reset"]'],
    awaits: '[data-control="simulation.reset-confirm"]',
  },
};
