import dialog from '#i18n/labels/dialog/es.ts';
import menu from '#i18n/labels/menu/es.ts';
import profile from '#i18n/labels/profile/es.ts';
import right from '#i18n/labels/right/es.ts';
import role from '#i18n/labels/role/es.ts';
import simulation from '#i18n/labels/simulation/es.ts';

/** The words of the console's frame. Labels of controls come from the catalogue; sentences are here. */
const es = {
  dialog,
  menu,
  profile,
  right,
  role,
  simulation,
  notice:
    'Simulación: no es el Manager de Infomaniak. Lo que hace aquí se guarda solo en este navegador.',
  bench: 'Mandos de la simulación',
  mainMenu: 'Menú del Manager',
  nobody: 'Sin cuenta',
  invitedTo: (name: string, organisation: string) => `${name} (con invitación de ${organisation})`,
  today: (date: string) => `Hoy es ${date}`,
  outboxCount: (count: number) => (count === 1 ? '1 correo' : `${count} correos`),
  switchTo: (organisation: string) => `Cambiar de organización. Ahora: ${organisation}`,
  noOrganisation: 'Sin organización',
  loadFailed: 'Esta parte no se pudo cargar. Compruebe la conexión.',
  loadAgain: 'Volver a intentarlo',
  problems: {
    empty: 'Falta este dato.',
    'too-long': (length: number, most: number) =>
      `Tiene ${length} caracteres y caben ${most}. Acórtelo.`,
    'email-no-at': 'A la dirección le falta la arroba (@). Escríbala así: nombre@ejemplo.com.',
    'email-several': 'Aquí cabe una sola dirección. Borre las demás.',
    'email-space': 'La dirección contiene un espacio. Bórrelo.',
    'email-no-name':
      'Revise lo que va antes de la arroba: no puede faltar ni empezar, terminar o repetir un punto.',
    'email-domain': 'Revise lo que va después de la arroba, por ejemplo ejemplo.com.',
    date: 'Esta fecha no existe.',
    'not-understood': 'Este dato no se entiende. Elíjalo o escríbalo de nuevo.',
  },
  nothingChanged: 'No se ha cambiado nada.',
};

export type ConsoleWords = typeof es;
export default es;
