import * as z from 'zod/mini';
import { websiteId } from '#schema/ids.ts';
import { databaseNames } from '#schema/records/website.ts';

/** Of one site, not of its hosting. */
export const setMysqlPrefix = z.strictObject({
  type: z.literal('set-mysql-prefix'),
  website: websiteId,
  mysqlPrefix: z.boolean(),
});

/** Happens outside the Manager, in the files of the site. */
export const editConfiguration = z.strictObject({
  type: z.literal('edit-configuration'),
  website: websiteId,
  ...databaseNames,
});
