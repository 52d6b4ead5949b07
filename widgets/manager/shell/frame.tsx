import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { organisationsOf } from '#backend/queries/people.ts';
import type { Elsewhere, Screen } from '#backend/view.ts';
import { fullName } from '#backend/world.ts';
import type { ControlId } from '#schema/control.ts';
import type { ScreenName } from '#schema/screen.ts';
import { controlProps } from '#widgets/_kit/control.ts';
import { Icon } from '#widgets/_kit/icon.tsx';
import { Menu } from '#widgets/_kit/menu.tsx';
import type { Console } from '#widgets/manager/model.ts';
import type { ConsoleWords } from '#widgets/manager/strings/es.ts';

type Props = { manager: Console; words: ConsoleWords };

/** The top of the Manager: the organisation on the left, the person on the right. */
export function FrameHeader({
  manager,
  words,
  menuOpen,
  onMenu,
}: Props & { menuOpen: boolean; onMenu: () => void }): JSX.Element {
  return (
    <div class="console-header">
      <button
        {...controlProps('menu.open')}
        class="kit-button kit-quiet console-menu-open"
        type="button"
        aria-expanded={menuOpen}
        onClick={onMenu}
      >
        <Icon name="menu" />
        <span>{words.menu.open}</span>
      </button>
      <OrganisationSwitch manager={manager} words={words} />
      <AvatarMenu manager={manager} words={words} />
    </div>
  );
}

function OrganisationSwitch({ manager, words }: Props): JSX.Element {
  const actor = manager.actor.value;
  const current = manager.organisation.value;
  const name = current?.name ?? words.noOrganisation;
  const all = actor ? organisationsOf(manager.state.value.world, actor.id) : [];
  if (!actor) return <span class="console-organisation">{words.nobody}</span>;
  return (
    <Menu
      control="menu.switch-organisation"
      label={words.switchTo(name)}
      class="console-organisation"
      items={all.map(({ organisation }) => ({
        control: 'profile.organisation-switch',
        of: organisation.id,
        label: organisation.name,
        current: organisation.id === current?.id,
        onPick: async () => {
          if (organisation.id === current?.id) return;
          const refused = await manager.run({
            type: 'switch-organisation',
            organisation: organisation.id,
          });
          // It may be gone since the menu was opened: the list tells how things are.
          manager.go({ name: refused ? 'organisations' : 'users' });
        },
      }))}
    >
      <bdi>{name}</bdi>
      <Icon name="chevron" />
    </Menu>
  );
}

function AvatarMenu({ manager, words }: Props): JSX.Element | null {
  const actor = manager.actor.value;
  if (!actor) return null;
  const initials = `${first(actor.firstName)}${first(actor.lastName)}`;
  return (
    <Menu
      control="menu.avatar"
      label={`${initials}, ${words.menu.avatar}: ${fullName(actor)}`}
      class="console-avatar"
      items={[
        {
          control: 'profile.manage',
          label: words.profile.manage,
          onPick: () => manager.go({ name: 'profile' }),
        },
      ]}
    >
      <span aria-hidden="true">{initials}</span>
    </Menu>
  );
}

/** One letter as people see it: an emoji of several parts is one too. */
function first(name: string): string {
  const [letter] = new Intl.Segmenter().segment(name);
  return letter?.segment.toLocaleUpperCase() ?? '';
}

type Entry = { control: ControlId; label: string; screen: Screen };

/** The menu on the left, as far as the guides describe it. */
export function SideMenu({ manager, words, onPick }: Props & { onPick: () => void }): JSX.Element {
  const { menu } = words;
  const people: Entry[] = [
    { control: 'menu.users', label: menu.users, screen: { name: 'users' } },
    {
      control: 'menu.work-teams',
      label: menu['work-teams'],
      screen: { name: 'work-teams' },
    },
  ];
  const web: Entry[] = [
    { control: 'menu.website', label: menu.website, screen: { name: 'websites' } },
  ];
  const other = (place: Elsewhere): Entry => ({
    control: `menu.${place}`,
    label: menu[place],
    screen: { name: 'elsewhere', place },
  });
  const links = (entries: Entry[]) =>
    entries.map((entry) => (
      <li key={entry.control}>
        <MenuLink manager={manager} entry={entry} onPick={onPick} />
      </li>
    ));
  return (
    <nav class="console-nav" aria-label={words.mainMenu}>
      <ul>
        <li>
          <Group control="menu.users-and-profile" label={menu['users-and-profile']}>
            <ul>{links(people)}</ul>
          </Group>
        </li>
        {links([other('accounting')])}
        <li>
          <Group control="menu.web-and-domain" label={menu['web-and-domain']}>
            <ul>{links(web)}</ul>
          </Group>
        </li>
        {links([other('mail'), other('support')])}
      </ul>
    </nav>
  );
}

/** A part of the menu folds open, as in the Manager; here it begins open. */
function Group({
  control,
  label,
  children,
}: {
  control: ControlId;
  label: string;
  children: JSX.Element;
}): JSX.Element {
  const [open, setOpen] = useState(true);
  return (
    <>
      <button
        {...controlProps(control)}
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span>{label}</span>
        <Icon name="chevron" />
      </button>
      {open && children}
    </>
  );
}

/** What is reached from a screen of the menu belongs to its entry. */
const within: Partial<Record<ScreenName, readonly ScreenName[]>> = {
  users: ['users', 'user', 'invite', 'invitations'],
  'work-teams': ['work-teams', 'work-team', 'new-work-team'],
  websites: ['websites', 'website', 'website-settings'],
};

function leadsTo(entry: Screen, shown: Screen): boolean {
  return entry.name === 'elsewhere'
    ? shown.name === 'elsewhere' && shown.place === entry.place
    : (within[entry.name]?.includes(shown.name) ?? false);
}

function MenuLink({
  manager,
  entry,
  onPick,
}: {
  manager: Console;
  entry: Entry;
  onPick: () => void;
}): JSX.Element {
  const { screen } = manager.view.value;
  return (
    <button
      {...controlProps(entry.control)}
      type="button"
      aria-current={leadsTo(entry.screen, screen) ? 'page' : undefined}
      onClick={() => {
        manager.go(entry.screen);
        onPick();
      }}
    >
      {entry.label}
    </button>
  );
}
