import type { LabelsOf } from '#schema/control.ts';

export default {
  'first-name': 'Nombre',
  'last-name': 'Apellidos',
  email: 'Correo electrónico',
  role: 'Rol en la organización',
  products: 'Acceso a productos',
  'billing-right': 'Derecho de facturación',
  'billing-reminders': 'Avisos de facturación por SMS y correo',
  'product-events': 'Avisos de productos por correo',
  next: 'Continuar',
  back: 'Atrás',
  send: 'Enviar la invitación',
} satisfies LabelsOf<'invite'>;
