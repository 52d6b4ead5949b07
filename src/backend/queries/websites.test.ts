import { expect, test } from 'vitest';
import { websiteOf, websitesOf } from '#backend/queries/websites.ts';
import { lumen } from '#backend/testing/act.ts';
import { all } from '#backend/world.ts';
import { agency } from '#backend/worlds/agency.ts';
import deTexts from '#i18n/typed/de.ts';
import esTexts from '#i18n/typed/es.ts';
import { organisationId, websiteId } from '#schema/ids.ts';

const here = organisationId.parse(lumen);
const elsewhere = organisationId.parse('organisation:ana');
const id = websiteId.parse('website:blog');

test('an organisation sees the sites of its own hostings alone', () => {
  expect(websitesOf(agency(), here).map(({ name }) => name)).toEqual([
    'lumen.example',
    'blog.lumen.example',
    'shop.lumen.example',
  ]);
  expect(websitesOf(agency(), elsewhere)).toEqual([]);
  expect(websiteOf(agency(), here, id)?.name).toBe('blog.lumen.example');
  expect(websiteOf(agency(), elsewhere, id)).toBeUndefined();
  expect(websiteOf(agency(), undefined, id)).toBeUndefined();
  expect(websiteOf(agency(), here, websiteId.parse('website:none'))).toBeUndefined();
});

test('sites of one hosting have one prefix, those of another another', () => {
  const prefixes = all(agency(), 'websites').map(({ product, server }) => [product, server.prefix]);
  expect(prefixes).toEqual([
    ['product:website', 'wxyz_'],
    ['product:website', 'wxyz_'],
    ['product:shop', 'stuv_'],
  ]);
});

test('what walkthroughs type is what the server of their site knows', () => {
  const server = agency().websites[websiteId.parse('website:website')]?.server;
  for (const texts of [esTexts, deTexts])
    expect([texts['full-database'], texts['full-database-user']]).toEqual([
      server?.database,
      server?.user,
    ]);
});
