import type { LabelsOf } from '#schema/control.ts';

export default {
  'billing-right': 'Derecho de facturación',
  'billing-reminders': 'Avisos de facturación por SMS y correo',
  'product-events': 'Avisos de productos por correo',
  'access-save': 'Guardar el acceso',
  successor: 'Nuevo representante legal',
  afterwards: 'Qué pasa con el anterior',
  'afterwards-removed': 'Sale de la organización',
  'replace-confirm': 'Sustituir',
} satisfies LabelsOf<'user'>;
