import * as z from 'zod/mini';
import { organisationId, sessionId, userId } from '#schema/ids.ts';

/** Where a user is in the Manager: the organisation that the arrow at the top left shows. None after leaving the last. */
export const session = z.strictObject({
  id: sessionId,
  user: userId,
  organisation: z.nullable(organisationId),
});
export type Session = z.infer<typeof session>;
