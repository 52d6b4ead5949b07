import type { Cell, Need, Row } from '#backend/policy/cells.ts';
import { matrix } from '#backend/policy/matrix.ts';
import { cellOf, type Question } from '#backend/policy/question.ts';
import { standingOf, standings } from '#backend/policy/standing.ts';
import { all } from '#backend/world.ts';
import type { Path } from '#schema/decision.ts';
import type { ProductId } from '#schema/ids.ts';
import type { Membership } from '#schema/records/membership.ts';
import type { ProductGrant, ProductRight } from '#schema/records/product.ts';
import type { WorkTeam } from '#schema/records/work-team.ts';
import type { World } from '#schema/world.ts';

/** Every way that leads there, none left out because another one does. What blocks is asked elsewhere. */
export function openPaths(question: Question): Path[] {
  const rights = withRights(question);
  const cell = cellOf(rights);
  if (cell?.says !== 'allowed') return [];
  const need = needOf(rights.row);
  const narrow = need ? narrowPaths(rights, need, cell.inferred) : [];
  return cell.when ? narrow : [broadPath(rights, cell), ...narrow];
}

/** The rule about the only legal representative takes no rights away; those to remove one among several count. */
function withRights(question: Question): Question {
  const blocked = question.action === 'remove-only-legal-representative';
  return blocked ? { ...question, row: matrix['remove-legal-representative'] } : question;
}

function broadPath({ row, subject }: Question, { inferred }: Cell): Path {
  if (!subject || row.scope !== 'member') return { by: 'own-account' };
  const withBilling = standingOf(subject) === 'collaborator-with-billing';
  const plain = row.cells[standings.indexOf('collaborator')];
  return withBilling && plain?.says !== 'allowed'
    ? { by: 'billing-right', inferred }
    : { by: 'role', role: subject.role, inferred };
}

/** The narrow right that opens a row, if there is one. */
export function needOf(row: Row): Need | undefined {
  return row.cells.find(({ says, when }) => says === 'allowed' && when)?.when;
}

/** The ways in which a need is met for the target; none if the target names no such thing. */
export function narrowPaths(question: Question, need: Need, inferred: boolean): Path[] {
  const { world, subject, target } = question;
  if (!subject) return [];
  if (need === 'client') return clientPaths(subject, target.client, inferred);
  return target.product
    ? productPaths(world, subject, target.product, rightOf(need), inferred)
    : [];
}

/** The right to a product that a need asks for; null if any will do. */
export function rightOf(need: Need): ProductRight | null {
  return need === 'technical-right' ? 'technical' : null;
}

function clientPaths(
  { clients }: Membership,
  client: Question['target']['client'],
  inferred: boolean,
): Path[] {
  return client && clients.includes(client) ? [{ by: 'client', client, inferred }] : [];
}

/** Direct access first, then teams. */
export function productPaths(
  world: World,
  member: Membership,
  product: ProductId,
  right: ProductRight | null,
  inferred: boolean,
): Path[] {
  const direct = all(world, 'productAccess').some(
    (access) => access.membership === member.id && gives(access, product, right),
  );
  const teams = teamsWith(world, member, product, right).filter(({ members }) =>
    members.includes(member.id),
  );
  return [
    ...(direct ? [{ by: 'product-access', product, inferred } as const] : []),
    ...teams.map(({ id }) => ({ by: 'team', team: id, product, inferred }) as const),
  ];
}

/** Teams of the member's organisation that give the product, whether the member is in them or not. */
export function teamsWith(
  world: World,
  { organisation }: Membership,
  product: ProductId,
  right: ProductRight | null,
): WorkTeam[] {
  return all(world, 'workTeams').filter(
    (team) =>
      team.organisation === organisation &&
      team.products.some((grant) => gives(grant, product, right)),
  );
}

function gives(grant: ProductGrant, product: ProductId, right: ProductRight | null): boolean {
  return grant.product === product && (right === null || grant.rights.includes(right));
}
