import signUp from '#i18n/labels/sign-up/es.ts';

/** The words around a person's own account. `{organisation}` is replaced by the name. */
const es = {
  signUp,
  signUpTitle: 'Crear una cuenta',
  signUpLead:
    'Quien crea una cuenta sin invitación recibe también una organización y es su representante legal.',
  noPassword:
    'No se pide contraseña: esto es una simulación, y aquí nadie debería escribir una de verdad.',
  ratherAccept: (outbox: string) =>
    `¿Le han invitado? Abra su invitación en «${outbox}»: así entra en la organización que le invita y no crea otra.`,
  emailHint: 'Con esta dirección se entra en el Manager. Puede inventarla: no se le envía nada.',
  organisationNameHint: 'Si lo deja vacío, la organización lleva su nombre.',
  signUpFormIsOurs:
    'Qué campos tiene el formulario de Infomaniak y cómo se llaman no está publicado; los de aquí los hemos puesto nosotros.',
  accountNeeded: 'Para esto hace falta una cuenta.',
  toSignUp: 'Crear una cuenta',
  name: 'Nombre y apellidos',
  login: 'Identificador',
  organisationCount: (count: number) => {
    if (count === 0) return 'No pertenece a ninguna organización.';
    return count === 1 ? 'Pertenece a 1 organización.' : `Pertenece a ${count} organizaciones.`;
  },
  securityIsMissing: (button: string) =>
    `La simulación todavía no incluye «${button}»: la contraseña y la verificación en dos pasos no se practican aquí.`,
  current: 'Abierta ahora',
  noOrganisations: 'No pertenece a ninguna organización. Cree una o acepte una invitación.',
  invitationsTitle: 'Invitaciones que ha recibido',
  noInvitations: 'No tiene invitaciones pendientes.',
  leaveMeans:
    'Deja de pertenecer a {organisation}. Pierde el acceso a sus productos y su lugar en los equipos de trabajo.',
  leaveKeeps:
    'Su cuenta sigue siendo suya y en sus demás organizaciones no cambia nada. Para volver, alguien tiene que invitarle de nuevo.',
  leaveLast: 'Es su única organización: después no pertenecerá a ninguna.',
  newOrganisationLead:
    'Se crea con su misma cuenta, y usted será su representante legal. Tendrá sus propios productos, usuarios y facturas.',
  newOrganisationFormIsOurs:
    'Qué pide el asistente de Infomaniak no está documentado; los campos de aquí los hemos puesto nosotros.',
};

export type AccountWords = typeof es;
export default es;
