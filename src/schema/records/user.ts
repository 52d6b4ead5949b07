import * as z from 'zod/mini';
import { userId } from '#schema/ids.ts';
import { day } from '#schema/text.ts';
import { email, nameLine } from '#schema/typed.ts';

/** A person with an account; may belong to several organisations. The e-mail address is the login. */
export const user = z.strictObject({
  id: userId,
  firstName: nameLine,
  lastName: nameLine,
  email,
  createdOn: day,
});
export type User = z.infer<typeof user>;
