import type { LabelsOf } from '#schema/control.ts';

export default {
  'acting-as': 'Actuar como',
  newcomer: 'Alguien sin cuenta',
  'move-date': 'Adelantar la fecha',
  date: 'Nueva fecha',
  'date-save': 'Adelantar',
  outbox: 'Correos enviados',
  undo: 'Deshacer',
  redo: 'Rehacer',
  more: 'Más',
  reset: 'Empezar de nuevo',
  'reset-world': 'Empezar con',
  'reset-confirm': 'Borrar y empezar de nuevo',
  export: 'Guardar en un archivo',
  import: 'Abrir un archivo',
} satisfies LabelsOf<'simulation'>;
