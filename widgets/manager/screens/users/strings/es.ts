import users from '#i18n/labels/users/es.ts';

const es = {
  users,
  lead: (organisation: string) => `Personas con acceso a ${organisation}.`,
  count: (count: number) => (count === 1 ? '1 usuario' : `${count} usuarios`),
  found: (count: number, search: string) =>
    count === 1
      ? `1 usuario coincide con «${search}»`
      : `${count} usuarios coinciden con «${search}»`,
  nobodyFound: (search: string) =>
    `Ningún usuario coincide con «${search}». Pruebe con parte del nombre o de la dirección. Si la persona debería estar, compruebe arriba a la izquierda que es la organización correcta.`,
  orders: { name: 'Nombre', role: 'Rol', joined: 'Los más recientes primero' },
  pending: (count: number) => (count === 1 ? '1 pendiente' : `${count} pendientes`),
  actionsFor: (name: string) => `Menú de acción de ${name}`,
  you: 'usted',
  accounting: 'Contabilidad',
  noOrganisation:
    'No está en ninguna organización. Cree una o acepte una invitación desde su perfil.',
  toOrganisations: 'Ver mis organizaciones',
};

export type UsersWords = typeof es;
export default es;
