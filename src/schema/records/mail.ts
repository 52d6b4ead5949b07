import * as z from 'zod/mini';
import { invitationId, mailId, organisationId } from '#schema/ids.ts';
import { memberRole } from '#schema/records/membership.ts';
import { countCharacters, day } from '#schema/text.ts';
import { email, nameLength, nameLine } from '#schema/typed.ts';

/** First and last name with a space between. */
const fullName = z.string().check(
  z.minLength(3),
  z.refine((name) => countCharacters(name) <= 2 * nameLength + 1),
);

const head = {
  id: mailId,
  to: email,
  organisation: organisationId,
  /** As the organisation was called when the mail was sent. */
  organisationName: nameLine,
  sentOn: day,
  /** The person whose act it tells of. */
  by: fullName,
};

/**
 * Mail that the Manager sends; nothing leaves the browser.
 * - `invitation`: to somebody invited. In what form it really comes is not documented.
 * - `role-changed`: a summary to the person whose role was changed.
 * - `user-joined`: to everybody who wants product events.
 */
export const mail = z.discriminatedUnion('kind', [
  z.strictObject({
    ...head,
    kind: z.literal('invitation'),
    invitation: invitationId,
    role: memberRole,
  }),
  z.strictObject({ ...head, kind: z.literal('role-changed'), from: memberRole, role: memberRole }),
  z.strictObject({ ...head, kind: z.literal('user-joined'), role: memberRole }),
]);
export type Mail = z.infer<typeof mail>;
