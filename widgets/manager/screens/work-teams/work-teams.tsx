import type { JSX } from 'preact';
import { productsOfTeam, teamsOf } from '#backend/queries/teams.ts';
import type { Organisation } from '#schema/records/organisation.ts';
import type { WorkTeam } from '#schema/records/work-team.ts';
import { Button } from '#widgets/_kit/button.tsx';
import { Heading } from '#widgets/_kit/heading.tsx';
import { Icon } from '#widgets/_kit/icon.tsx';
import { Menu } from '#widgets/_kit/menu.tsx';
import { Sentence } from '#widgets/_kit/sentence.tsx';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';
import { NoOrganisation } from '#widgets/manager/screens/work-teams/no-organisation.tsx';
import type { WorkTeamWords } from '#widgets/manager/screens/work-teams/strings/es.ts';
import { TeamColour } from '#widgets/manager/screens/work-teams/team-parts.tsx';

type Props = ScreenProps<WorkTeamWords>;

/** The work teams of the organisation at hand. */
export default function WorkTeams(props: Props): JSX.Element {
  const title = props.frame.menu['work-teams'];
  const organisation = props.manager.organisation.value;
  if (!organisation) return <NoOrganisation {...props} title={title} />;
  return (
    <>
      <Heading>{title}</Heading>
      <TeamList {...props} organisation={organisation} />
    </>
  );
}

function TeamList(props: Props & { organisation: Organisation }): JSX.Element {
  const { manager, words, organisation } = props;
  const teams = teamsOf(manager.state.value.world, organisation.id);
  return (
    <>
      <p class="kit-lead">
        <Sentence text={words.lead} with={{ organisation: organisation.name }} />
      </p>
      <div class="kit-actions">
        <Button
          control="work-teams.add"
          tone="main"
          icon="add"
          onPress={() => manager.go({ name: 'new-work-team' })}
        >
          {words.workTeams.add}
        </Button>
      </div>
      {teams.length === 0 && <p class="kit-empty">{words.none}</p>}
      <ul class="kit-list">
        {teams.map((team) => (
          <TeamRow key={team.id} {...props} team={team} />
        ))}
      </ul>
    </>
  );
}

function TeamRow({ manager, words, team }: Props & { team: WorkTeam }): JSX.Element {
  const products = productsOfTeam(manager.state.value.world, team).map(({ product }) => product);
  const names = products.map(({ name }) => name);
  return (
    <li class="kit-row">
      <div class="kit-row-main">
        <strong>
          <bdi>{team.name}</bdi>
        </strong>
        <TeamColour colour={team.colour} words={words} />
        <span class="kit-soft">{words.memberCount(team.members.length)}</span>
        <bdi class="kit-soft">
          {names.length > 0 ? new Intl.ListFormat(manager.locale).format(names) : words.noProducts}
        </bdi>
      </div>
      <Menu
        control="menu.row-actions"
        of={team.id}
        label={words.teamActions(team.name)}
        class="kit-row-side"
        items={[
          {
            control: 'work-teams.manage',
            of: team.id,
            label: words.workTeams.manage,
            onPick: () => manager.go({ name: 'work-team', team: team.id }),
          },
        ]}
      >
        <Icon name="more" />
      </Menu>
    </li>
  );
}
