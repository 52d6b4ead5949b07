import { describe, expect, test } from 'vitest';
import { connectionOf } from '#backend/queries/connection.ts';
import { done, forbidden, refused } from '#backend/testing/act.ts';
import { agency } from '#backend/worlds/agency.ts';
import { websiteId } from '#schema/ids.ts';
import type { World } from '#schema/world.ts';

const turn = (name: string, on: boolean) =>
  ({ type: 'set-mysql-prefix', website: `website:${name}`, mysqlPrefix: on }) as const;
const write = (name: string, database: string, user: string) =>
  ({ type: 'edit-configuration', website: `website:${name}`, database, user }) as const;

function siteIn(world: World, name: string) {
  const site = world.websites[websiteId.parse(`website:${name}`)];
  if (!site) throw new Error(`There is no site ${name}.`);
  return site;
}

describe('the MySQL prefix of a site', () => {
  test('is switched for that site alone, not for others of its hosting', () => {
    const world = done(agency(), 'ana', turn('website', false));
    expect(siteIn(world, 'website').mysqlPrefix).toBe(false);
    expect(siteIn(world, 'blog').mysqlPrefix).toBe(true);
    expect(connectionOf(siteIn(world, 'website')).answer).toBe('fails');
    expect(connectionOf(siteIn(world, 'blog')).answer).toBe('connects');
  });

  test('renames nothing, on the server or in the file', () => {
    const { server, configuration } = siteIn(agency(), 'website');
    const world = done(agency(), 'ana', turn('website', false));
    expect(siteIn(world, 'website')).toMatchObject({ server, configuration });
  });

  test('is switched by those with all rights and by collaborators with the technical right', () => {
    for (const who of ['ana', 'bruno', 'marta'])
      expect(siteIn(done(agency(), who, turn('website', false)), 'website').mysqlPrefix).toBe(
        false,
      );
  });

  test('is refused to collaborators without it, and to somebody without an account', () => {
    expect(refused(agency(), 'clara', turn('website', false))).toMatchObject(
      forbidden('default-deny'),
    );
    expect(refused(agency(), 'marta', turn('shop', false)).code).toBe('not-permitted');
    expect(refused(agency(), null, turn('website', false)).code).toBe('not-permitted');
  });

  test('is not documented for externals with the technical right, and refused to those without', () => {
    expect(refused(agency(), 'emil', turn('shop', false))).toMatchObject(forbidden('unknown'));
    expect(refused(agency(), 'emil', turn('website', false)).code).toBe('not-permitted');
  });

  test('is not switched to what it is, nor for a site that is gone', () => {
    expect(refused(agency(), 'ana', turn('website', true))).toEqual({ code: 'nothing-to-change' });
    expect(refused(agency(), 'ana', turn('none', false))).toEqual({
      code: 'gone',
      what: 'websites',
    });
  });
});

describe('the configuration file of a site', () => {
  test('holds what somebody wrote, tidied, whoever that is', () => {
    const world = done(agency(), 'emil', write('website', ' wxyz_lumendb ', 'wxyz_lumenuser'));
    expect(siteIn(world, 'website').configuration).toEqual({
      database: 'wxyz_lumendb',
      user: 'wxyz_lumenuser',
    });
    expect(siteIn(world, 'blog').configuration).toEqual({ database: 'blogdb', user: 'bloguser' });
  });

  test('is not written when nothing is different, nor for a site that is gone', () => {
    expect(refused(agency(), 'ana', write('blog', 'blogdb', 'bloguser'))).toEqual({
      code: 'nothing-to-change',
    });
    expect(refused(agency(), 'ana', write('none', 'a', 'b'))).toEqual({
      code: 'gone',
      what: 'websites',
    });
    expect(
      siteIn(done(agency(), 'ana', write('blog', 'blogdb', 'x')), 'blog').configuration.user,
    ).toBe('x');
  });
});

test('switched off and both names corrected, the site works again; half a correction does not', () => {
  const off = done(agency(), 'ana', turn('website', false));
  const half = done(off, 'ana', write('website', 'wxyz_lumendb', 'lumenuser'));
  expect(connectionOf(siteIn(half, 'website'))).toEqual({
    answer: 'fails',
    names: [{ which: 'user', problem: 'without-prefix' }],
  });
  const whole = done(half, 'ana', write('website', 'wxyz_lumendb', 'wxyz_lumenuser'));
  expect(connectionOf(siteIn(whole, 'website'))).toEqual({ answer: 'connects' });
  const onAgain = done(whole, 'ana', turn('website', true));
  expect(connectionOf(siteIn(onAgain, 'website')).answer).toBe('not-documented');
});
