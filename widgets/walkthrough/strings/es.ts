import right from '#i18n/labels/right/es.ts';
import role from '#i18n/labels/role/es.ts';
import signUp from '#i18n/labels/sign-up/es.ts';

/** The words beside a console in which a guide is practised. */
const es = {
  right,
  role,
  entity: {
    individual: signUp['entity-individual'],
    association: signUp['entity-association'],
    company: signUp['entity-company'],
  },
  title: 'Práctica',
  progress: 'Avance',
  doneOf: (done: number, count: number) => `${done} de ${count} hechos`,
  next: 'Ahora:',
  press: (label: string) => `pulse «${label}».`,
  fill: (label: string) => `escriba en «${label}».`,
  choose: (label: string, option: string) => `en «${label}», elija «${option}».`,
  tick: (label: string) => `marque «${label}».`,
  actAs: (label: string, person: string) =>
    `en «${label}», elija «${person}»: la guía lo hace con sus ojos.`,
  switchOrganisation: 'vuelva a la organización con la que empezó la práctica.',
  noWay: 'Desde aquí no se ve el camino. Vuelva al principio de este paso.',
  where: 'Llevarme allí',
  showMe: 'Muéstremelo',
  again: 'Repetir desde aquí',
  backToStart: 'Al principio de este paso',
  startHere: 'Empezar en este paso',
  close: 'Cerrar la práctica',
  outside: 'Este paso se da fuera del Manager. Márquelo cuando lo tenga hecho o leído.',
  tickByHand: 'Marcar como hecho',
  untick: 'Quitar la marca',
  done: 'Hecho',
  current: 'Ahora',
  busy: 'Un momento…',
  finished: 'Práctica terminada',
  finishedText: 'Ha dado todos los pasos. En el Manager de verdad se hace igual.',
  startOver: 'Empezar de nuevo',
  stuck:
    'Este paso no se pudo mostrar hasta el final: algo impide seguir. Vuelva al principio del paso o deshaga lo último.',
  saidDone: (at: number, name: string) => `Paso ${at} hecho: ${name}.`,
  saidUndone: (at: number, name: string) => `Paso ${at} pendiente de nuevo: ${name}.`,
  saidNext: (name: string) => `Sigue: ${name}.`,
  otherEdition:
    'La guía ha cambiado desde que la practicó. Lo que sigue valiendo ya está marcado; si algo no encaja, empiece de nuevo.',
  otherWorld:
    'Esta práctica empezó con otra organización que la que usa ahora la guía. Empiece de nuevo para que los pasos encajen.',
  goOn: 'Seguir así',
  missing: {
    memberGone:
      'La persona de la que trata la guía ya no está en la organización. Deshágalo o vuelva al principio de este paso.',
    role: (name: string, is: string, asked: string) =>
      `${name} tiene ahora otro rol: ${is}. La guía pide este: ${asked}. Cámbielo otra vez o deshágalo.`,
    roleOther: (is: string, asked: string) =>
      `Ha cambiado el rol de ${is}. La guía cambia el de ${asked}.`,
    billingRight: (name: string, asked: boolean) =>
      asked
        ? `${name} no tiene el derecho de facturación, y la guía lo pide.`
        : `${name} tiene el derecho de facturación, y la guía pide quitárselo.`,
    invitedRole: (is: string, asked: string) =>
      `La invitación se envió, pero con el rol ${is}. La guía pide este: ${asked}. Deshágala y envíela de nuevo.`,
    entity: (is: string, asked: string) =>
      `La organización se creó, pero como ${is}. La guía pide ${asked}. Deshágalo y rellene el formulario otra vez.`,
    teamProduct: (product: string) =>
      `El equipo se creó, pero sin ${product}. Añádalo en la gestión del equipo o vuelva al principio de este paso.`,
    teamRight: (product: string, right: string) =>
      product === ''
        ? `El equipo se creó, pero le falta este derecho: ${right}.`
        : `El equipo se creó, pero le falta este derecho sobre ${product}: ${right}.`,
    teamMembers: (is: number, asked: number) =>
      is === 0
        ? 'El equipo está creado, pero todavía no tiene a nadie.'
        : `El equipo está creado, pero le faltan personas: tiene ${is} y la guía pide ${asked}.`,
    removalOther: (is: string, asked: string) =>
      `Está a punto de eliminar a ${is}. La guía elimina a ${asked}.`,
    dialogOther: (is: string, asked: string) =>
      `Ha abierto el cambio de rol de ${is}. La guía lo hace con ${asked}.`,
  },
};

export type WalkthroughWords = typeof es;
export default es;
