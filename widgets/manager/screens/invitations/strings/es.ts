import invitations from '#i18n/labels/invitations/es.ts';
import invite from '#i18n/labels/invite/es.ts';
import users from '#i18n/labels/users/es.ts';
import type { MemberRole } from '#schema/records/membership.ts';

/** The words around invitations. `{by}`, `{organisation}`, `{name}` and `{email}` are replaced by what was typed. */
const es = {
  invitations,
  invite,
  users,
  accountNeeded: 'Para esto hace falta una cuenta.',
  toSignUp: 'Crear una cuenta',
  organisationNeeded: 'Para esto hace falta estar en una organización.',
  inviteLead: 'La persona recibe una invitación a {organisation} y entra cuando la acepta.',
  step: (at: number, of: number, title: string) => `Paso ${at} de ${of}: ${title}`,
  stepTitles: {
    who: 'la persona y su rol',
    access: 'a qué tendrá acceso',
    contact: 'avisos y envío',
  },
  emailHint: 'Si ya tiene cuenta de Infomaniak, use la dirección con la que entra.',
  roleMeans: {
    'legal-representative':
      'todos los derechos, y responde legalmente por la organización. Solo puede dar este rol quien ya lo tiene.',
    administrator:
      'productos, usuarios, contabilidad, pedidos y clientes. No puede nombrar a un representante legal.',
    collaborator:
      'solo los productos y clientes que se le autoricen, y la contabilidad si se le da ese derecho.',
    external:
      'está fuera de la organización y llega solo a los productos que se le autoricen. No ve los calendarios ni las libretas de direcciones compartidos con toda la organización.',
  } satisfies Record<MemberRole, string>,
  reachesAll:
    'Con este rol se llega siempre a todos los productos de la organización: no hay nada que elegir.',
  accessHint: 'Marque los derechos que tendrá en cada producto. Sin ninguno, no tiene acceso a él.',
  noProducts: 'Esta organización todavía no tiene productos.',
  rightsAreAssumed:
    'Estos cuatro derechos están documentados para los equipos de trabajo; los dos últimos existen solo en la venta de entradas. Que sean los mismos para una sola persona es una suposición nuestra.',
  billingHint: 'Con él se entra en la contabilidad.',
  billingComesWithRole: 'El derecho de facturación va incluido en este rol.',
  billingNotDocumented:
    'No está documentado si un usuario externo puede tener el derecho de facturación. La simulación no lo ofrece.',
  remindersHint: 'Facturas nuevas, pagos, pedidos cancelados y renovaciones, entre otros.',
  eventsHint: 'Servicio activado, almacenamiento casi lleno o usuario nuevo, entre otros.',
  contactNotDocumented:
    'No está documentado qué avisos recibe un usuario externo. La simulación no ofrece ninguno.',
  summary: 'Resumen',
  person: 'Persona',
  yes: 'Sí',
  no: 'No',
  allProducts: 'Todos los productos',
  noAccess: 'Ninguno',
  formIsNotDocumented:
    'En qué forma llega la invitación (correo, SMS o enlace) y cuánto tiempo vale no está documentado. En la simulación es un correo que no caduca.',
  listLead: 'Personas a las que se ha invitado a {organisation} y que aún no han aceptado.',
  invitedOn: (day: string) => `Invitación del ${day}`,
  productCount: (count: number) => {
    if (count === 0) return 'Sin acceso a productos';
    return count === 1 ? 'Acceso a 1 producto' : `Acceso a ${count} productos`;
  },
  withdrawalIsNotDocumented: 'Cómo se retira una invitación no está documentado.',
  nobodyInvited: 'No hay invitaciones pendientes.',
  invitationTitle: 'Invitación a {organisation}',
  invites: '{by} le invita a {organisation}.',
  yourRole: (role: string) => `Su rol será: ${role}.`,
  accountOnTheWay:
    'Al aceptar se crea su cuenta, sin otra organización. Entrará en el Manager con {email}.',
  noPassword: 'No se pide contraseña, porque esto es una simulación.',
  actingAsSomebodyElse:
    'Ahora actúa como {name}, y la invitación es para otra persona. Al aceptarla pasa a actuar como esa persona.',
  accountExists:
    'La dirección {email} ya tiene una cuenta. La invitación se acepta con ella, en la lista de sus organizaciones.',
  goneTitle: 'Esta invitación ya no está pendiente',
  gone: 'Se ha aceptado, quizá en otra pestaña, o se ha deshecho.',
};

export type InvitationWords = typeof es;
export default es;
