import user from '#i18n/labels/user/es.ts';
import users from '#i18n/labels/users/es.ts';

const es = {
  users,
  user,
  since: (date: string) => `En la organización desde el ${date}`,
  gone: 'Esta persona ya no está en la organización. Se ha deshecho el cambio, o se retiró en otra pestaña.',
  roleTitle: (name: string) => `Modificar el rol de ${name}`,
  roles: {
    'legal-representative':
      'Todos los derechos y la responsabilidad legal. Solo lo nombra quien ya lo es.',
    administrator: 'Todos los productos, los usuarios, la contabilidad y los pedidos.',
    collaborator: 'Solo los productos que se le abran; la contabilidad, si se le da ese derecho.',
    external:
      'Fuera de la organización: solo lo que se le abra, sin calendarios ni libretas de todos.',
  },
  rightsTitle: 'Derechos y avisos',
  rightsAssumed:
    'Los cambios se guardan al momento. En qué página del Manager se hacen no está documentado.',
  billingImplicit: 'La contabilidad va incluida en su rol.',
  billingUnknown: 'Si un usuario externo puede tener la contabilidad no está documentado.',
  remindersForced: 'Los recibe siempre, por ser el único representante legal.',
  externalNotices: 'Qué avisos puede recibir un usuario externo no está documentado.',
  productsTitle: 'Permisos por producto',
  reachesAll:
    'Llega a todos los productos de la organización, por su rol. Elegirlos solo es posible con colaboradores y usuarios externos.',
  noProducts: 'Esta organización no tiene productos.',
  noAccess: 'Sin acceso',
  viaTeam: (team: string) => `por el equipo ${team}`,
  rightsOf: (product: string) => `Derechos sobre ${product}`,
  noRightsHint:
    'Sin ningún derecho marcado, el acceso directo termina. Lo que llega por un equipo se queda.',
  levelsAssumed:
    'Estos cuatro derechos están documentados para los equipos de trabajo. Que sean los mismos para una persona es una suposición nuestra.',
  kinds: {
    website: 'Sitio web',
    domain: 'Dominio',
    'mail-service': 'Servicio de Correo',
    kdrive: 'kDrive',
    newsletter: 'Newsletter',
    ticketing: 'Venta de entradas',
  },
  replaceTitle: 'Sustituir al representante legal',
  replaceLead:
    'El orden importa: primero recibe el rol la persona nueva, después cambia la anterior. Aquí se hacen los dos pasos juntos; si el segundo no es posible, tampoco queda el primero.',
  nobodyToSucceed: 'No hay nadie más en la organización. Añada antes a la persona que le sucederá.',
  removeTitle: (name: string) => `Retirar a ${name}`,
  removeStep: (step: number, of: number) => `Paso ${step} de ${of}`,
  removeReview: 'Esto pierde la persona en la organización:',
  removeRole: (role: string) => `su rol: ${role}`,
  removeProducts: (count: number) =>
    count === 1 ? 'el acceso directo a 1 producto' : `el acceso directo a ${count} productos`,
  removeTeams: (names: string) => `su sitio en los equipos: ${names}`,
  removeOwnAccount: 'Conserva su cuenta de usuario y las demás organizaciones.',
  removeStored:
    'Ha usado kDrive o correo de la organización. El asistente real pregunta aquí qué pasa con esos datos; las opciones no son públicas.',
  removeLast:
    'En el Manager real este paso no tiene vuelta atrás. En la simulación puede deshacerlo.',
  removeSure: (name: string, organisation: string) =>
    `${name} dejará de formar parte de ${organisation}.`,
  removeLoginHint: (email: string) =>
    `Escriba la dirección con la que usted entra en el Manager: ${email}`,
  tickFirst: 'Marque la casilla para continuar.',
};

export type UserWords = typeof es;
export default es;
