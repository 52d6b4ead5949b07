import users from '#i18n/labels/users/es.ts';
import workTeams from '#i18n/labels/work-teams/es.ts';
import type { WorkTeam } from '#schema/records/work-team.ts';

/** The words around work teams. `{organisation}` and `{team}` are replaced by what was typed. */
const es = {
  users,
  workTeams,
  lead: 'Equipos de {organisation}. Quien entra en un equipo recibe el acceso a sus productos.',
  none: 'Todavía no hay equipos de trabajo.',
  noOrganisation:
    'No está en ninguna organización. Cree una o acepte una invitación desde su perfil.',
  toOrganisations: 'Ver mis organizaciones',
  gone: 'Este equipo no está en la organización que tiene delante. Se ha deshecho el cambio, o ahora está en otra organización.',
  memberCount: (count: number) => {
    if (count === 0) return 'Sin miembros';
    return count === 1 ? '1 miembro' : `${count} miembros`;
  },
  noProducts: 'Sin productos',
  teamActions: (team: string) => `Menú de acción del equipo ${team}`,
  memberActions: (name: string) => `Menú de acción de ${name}`,
  colours: {
    green: 'Verde',
    blue: 'Azul',
    red: 'Rojo',
    yellow: 'Amarillo',
    grey: 'Gris',
  } satisfies Record<WorkTeam['colour'], string>,
  colourHint:
    'La guía oficial en español no lo menciona; las versiones recientes en alemán y en inglés, sí. Qué colores hay es una suposición nuestra.',
  step: (at: number, of: number, title: string) => `Paso ${at} de ${of}: ${title}`,
  stepTitles: {
    name: 'nombre y color',
    products: 'productos y derechos',
    members: 'usuarios',
  },
  productsHint:
    'Marque los productos que usará el equipo y, en cada uno, los derechos. Si un equipo puede crearse sin productos no está documentado; la simulación lo permite.',
  organisationHasNone: 'Esta organización no tiene productos.',
  ticketingIsInferred:
    'Por sus nombres, el control de tickets y el de ventas existen solo en la venta de entradas; las fuentes no lo dicen expresamente.',
  rightMissing: 'Elija al menos un derecho, o quite la marca del producto.',
  created: 'El equipo {team} está creado. Agregue usuarios ahora, o termine y hágalo más tarde.',
  nobodyElse: 'Todos los usuarios de la organización están ya en el equipo.',
  nobodyTicked: 'Marque a quien quiera agregar.',
  noLeader: 'Nadie',
  leaderHint:
    'Es la persona de contacto. Las fuentes no le atribuyen ningún derecho, ni dicen si tiene que ser miembro del equipo.',
  noMembers: 'El equipo no tiene miembros.',
  roleIsOfOrganisation:
    'El rol que se cambia aquí es el de la organización: se queda como está si la persona sale del equipo.',
  leadershipIsAssumed: 'Si retira al líder, el equipo se queda sin él: es una suposición nuestra.',
  productsTitle: 'Productos y derechos',
  deletionIsNotDocumented:
    'Cómo se elimina un equipo de trabajo no está documentado públicamente. Puede retirar a sus miembros y sus productos.',
};

export type WorkTeamWords = typeof es;
export default es;
