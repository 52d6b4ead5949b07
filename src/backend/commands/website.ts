import { done, forbidden, gone, type Handler, refuse } from '#backend/commands/act.ts';
import { put } from '#backend/world.ts';
import type { CommandOf } from '#schema/command.ts';

export const setMysqlPrefix: Handler<CommandOf<'set-mysql-prefix'>> = (
  world,
  { website: id, mysqlPrefix },
  act,
) => {
  const website = world.websites[id];
  if (!website) return gone('websites');
  const { product } = website;
  const organisation = world.products[product]?.organisation;
  const no = forbidden(world, act.actor, 'toggle-mysql-prefix', { organisation, product });
  if (no) return no;
  if (website.mysqlPrefix === mysqlPrefix) return refuse({ code: 'nothing-to-change' });
  return done(put(world, 'websites', { ...website, mysqlPrefix }));
};

/** The Manager gives nobody access to a site's files, and takes it from nobody. */
export const editConfiguration: Handler<CommandOf<'edit-configuration'>> = (
  world,
  { website: id, database, user },
) => {
  const website = world.websites[id];
  if (!website) return gone('websites');
  const { configuration } = website;
  if (configuration.database === database && configuration.user === user) {
    return refuse({ code: 'nothing-to-change' });
  }
  return done(put(world, 'websites', { ...website, configuration: { database, user } }));
};
