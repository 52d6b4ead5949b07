import { expect, test } from 'vitest';
import { leaderOf, membersOfTeam, newTeam, teamOf, teamsOf } from '#backend/queries/teams.ts';
import { done, lumen } from '#backend/testing/act.ts';
import { put } from '#backend/world.ts';
import { agency } from '#backend/worlds/agency.ts';
import { organisationId, workTeamId } from '#schema/ids.ts';
import type { WorkTeam } from '#schema/records/work-team.ts';

const here = organisationId.parse(lumen);
const elsewhere = organisationId.parse('organisation:ana');
const id = workTeamId.parse('team:web');

function web(): WorkTeam {
  const team = agency().workTeams[id];
  if (!team) throw new Error('There is no team.');
  return team;
}

test('an organisation sees its own teams alone', () => {
  expect(teamsOf(agency(), here).map(({ name }) => name)).toEqual(['Web']);
  expect(teamsOf(agency(), elsewhere)).toEqual([]);
  expect(teamOf(agency(), here, id)?.name).toBe('Web');
  expect(teamOf(agency(), elsewhere, id)).toBeUndefined();
  expect(teamOf(agency(), undefined, id)).toBeUndefined();
});

test('everybody of the organisation is in the team or could come into it', () => {
  const { inside, outside } = membersOfTeam(agency(), web(), 'es');
  expect(inside.map(({ name }) => name)).toEqual(['Bruno Keller', 'Marta Ibarra']);
  expect(outside.map(({ name }) => name)).toEqual(['Ana Ferrer', 'Clara Weiss', 'Emil Novak']);
});

test('a leader is known by name, and nobody is nobody', () => {
  expect(leaderOf(agency(), web())?.name).toBe('Bruno Keller');
  expect(leaderOf(agency(), { ...web(), leader: null })).toBeUndefined();
});

test('the team that was just created is told from all others', () => {
  const create = { organisation: lumen, name: 'Shop', colour: 'red', products: [] };
  const after = done(agency(), 'ana', { type: 'create-work-team', ...create });
  expect(newTeam(agency(), after)?.name).toBe('Shop');
  expect(newTeam(after, after)).toBeUndefined();
  expect(newTeam(agency(), put(agency(), 'workTeams', { ...web(), name: 'Site' }))).toBeUndefined();
});
