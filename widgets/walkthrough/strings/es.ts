/** The words beside a console in which a guide is practised. */
const es = {
  title: 'Práctica',
  progress: 'Avance',
  doneOf: (done: number, count: number) => `${done} de ${count} hechos`,
  next: 'Ahora:',
  press: (label: string) => `pulse «${label}».`,
  fill: (label: string) => `escriba en «${label}».`,
  choose: (label: string, option: string) => `en «${label}», elija «${option}».`,
  tick: (label: string) => `marque «${label}».`,
  turnOff: (label: string) => `desactive «${label}».`,
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
};

export type WalkthroughWords = typeof es;
export default es;
