import * as z from 'zod/mini';
import { productId, websiteId } from '#schema/ids.ts';
import { nameLine } from '#schema/typed.ts';

const serverName = z.string().check(z.regex(/^[a-z0-9_]{3,64}$/));

/** What a database and its user are really called; both begin with the prefix of the hosting. Nothing changes these names. */
export const databaseServer = z
  .strictObject({
    prefix: z.string().check(z.regex(/^[a-z0-9]{4,6}_$/)),
    database: serverName,
    user: serverName,
  })
  .check(
    z.refine(({ prefix, database, user }) =>
      [database, user].every((name) => name.startsWith(prefix) && name !== prefix),
    ),
  );

/** The two names as the site's scripts have them, whatever somebody wrote there. */
export const databaseNames = { database: nameLine, user: nameLine };

/** One site of a web hosting. */
export const website = z.strictObject({
  id: websiteId,
  /** The hosting. It may have several sites. */
  product: productId,
  name: nameLine,
  /** Whether scripts may leave out the prefix. Of this site alone. */
  mysqlPrefix: z.boolean(),
  server: databaseServer,
  /** What stands in the site's configuration file. It is none of the Manager's business. */
  configuration: z.strictObject(databaseNames),
});
export type Website = z.infer<typeof website>;
