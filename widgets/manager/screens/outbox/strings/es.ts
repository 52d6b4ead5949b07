import invitations from '#i18n/labels/invitations/es.ts';
import type { Mail } from '#schema/records/mail.ts';

type MailWords = Record<Mail['kind'], { subject: string; body: string }>;

/** The words of the mails. `{by}` and `{organisation}` are replaced by the names. */
const es = {
  invitations,
  nothingIsSent: 'En realidad no se envía nada: estos correos existen solo en la simulación.',
  documentedInPart:
    'Qué correos envía el Manager está documentado solo en parte. Se sabe que la persona cuyo rol cambia recibe un resumen y que hay avisos de usuario nuevo; en qué forma llega una invitación, no. Los textos son nuestros.',
  nothingYet:
    'Todavía no se ha enviado nada. Invite a alguien o cambie un rol, y el correo aparecerá aquí.',
  older: (count: number) =>
    count === 1 ? 'Hay 1 correo más antiguo.' : `Hay ${count} correos más antiguos.`,
  to: 'Para',
  date: 'Fecha',
  mails: {
    invitation: {
      subject: 'Invitación a {organisation}',
      body: '{by} le invita a {organisation}. Si no tiene cuenta, puede crearla al aceptar.',
    },
    'role-changed': {
      subject: 'Cambio de su rol en {organisation}',
      body: '{by} ha cambiado su rol en {organisation}.',
    },
    'user-joined': {
      subject: 'Usuario nuevo en {organisation}',
      body: '{by} ha aceptado la invitación a {organisation}.',
    },
  } satisfies MailWords,
  role: (role: string) => `Rol: ${role}`,
  roleChange: (from: string, to: string) => `Antes: ${from}. Ahora: ${to}.`,
  noLongerPending: 'Esta invitación ya no está pendiente.',
};

export type OutboxWords = typeof es;
export default es;
