import * as z from 'zod/mini';
import { organisationId } from '#schema/ids.ts';
import { entity } from '#schema/records/organisation.ts';
import { email, nameLine } from '#schema/typed.ts';

/** Opens an account. Who comes without an invitation gets an organisation and is its legal representative. */
export const signUp = z.strictObject({
  type: z.literal('sign-up'),
  firstName: nameLine,
  lastName: nameLine,
  email,
  entity,
  /** Without one, the organisation bears the person's name. */
  organisationName: z.optional(nameLine),
});

export const createOrganisation = z.strictObject({
  type: z.literal('create-organisation'),
  name: nameLine,
  entity,
});

export const switchOrganisation = z.strictObject({
  type: z.literal('switch-organisation'),
  organisation: organisationId,
});

export const leaveOrganisation = z.strictObject({
  type: z.literal('leave-organisation'),
  organisation: organisationId,
});
