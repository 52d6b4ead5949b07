import * as z from 'zod/mini';
import * as ids from '#schema/ids.ts';
import { type Invitation, invitation } from '#schema/records/invitation.ts';
import { type Mail, mail } from '#schema/records/mail.ts';
import { type Membership, membership } from '#schema/records/membership.ts';
import { type Organisation, organisation } from '#schema/records/organisation.ts';
import {
  type Product,
  type ProductAccess,
  product,
  productAccess,
} from '#schema/records/product.ts';
import { type Session, session } from '#schema/records/session.ts';
import { type User, user } from '#schema/records/user.ts';
import { type Website, website } from '#schema/records/website.ts';
import { type WorkTeam, workTeam } from '#schema/records/work-team.ts';
import { day } from '#schema/text.ts';

/** The version of the records. A change of any of them raises it and brings a migration. */
export const worldVersion = 2;

/** All that the simulated Manager knows: logged, stored, shared between tabs, undoable. */
export const world = z.strictObject({
  /** The business date, moved by a command. The device's clock is another one. */
  today: day,
  organisations: z.record(ids.organisationId, organisation),
  users: z.record(ids.userId, user),
  memberships: z.record(ids.membershipId, membership),
  invitations: z.record(ids.invitationId, invitation),
  workTeams: z.record(ids.workTeamId, workTeam),
  products: z.record(ids.productId, product),
  productAccess: z.record(ids.productAccessId, productAccess),
  websites: z.record(ids.websiteId, website),
  mails: z.record(ids.mailId, mail),
  sessions: z.record(ids.sessionId, session),
});
export type World = z.infer<typeof world>;

type Records = {
  organisations: Organisation;
  users: User;
  memberships: Membership;
  invitations: Invitation;
  workTeams: WorkTeam;
  products: Product;
  productAccess: ProductAccess;
  websites: Website;
  mails: Mail;
  sessions: Session;
};

/** The kinds of records, as they are called in the world. */
export type Table = keyof Records;
export type RecordOf<T extends Table> = Records[T];
