/** What was done, in a sentence; the person reads it and may take it back. */
const es = {
  'sign-up': (p: { name: string; organisation: string }) =>
    `Cuenta creada. ${p.name} es representante legal de ${p.organisation}.`,
  'create-organisation': (p: { organisation: string }) => `Organización creada: ${p.organisation}.`,
  'switch-organisation': (p: { organisation: string }) => `Ahora está en ${p.organisation}.`,
  'leave-organisation': (p: { organisation: string }) => `Ha abandonado ${p.organisation}.`,
  'invite-user': (p: { name: string }) =>
    `Invitación enviada a ${p.name}. El correo está entre los enviados.`,
  'accept-invitation': (p: { name: string; organisation: string }) =>
    `${p.name} forma parte ahora de ${p.organisation}.`,
  'change-role': (p: { name: string; role: string }) =>
    `${p.name} tiene ahora este rol: ${p.role}. Se le envió un resumen por correo.`,
  'set-billing-right': (p: { name: string; on: boolean }) =>
    p.on
      ? `${p.name} tiene ahora el derecho de facturación.`
      : `${p.name} ya no tiene el derecho de facturación.`,
  'set-preferences': (p: { name: string }) => `Avisos de ${p.name} guardados.`,
  'replace-legal-representative': (p: { name: string }) =>
    `${p.name} es ahora representante legal en lugar de la persona anterior.`,
  'remove-user': (p: { name: string; organisation: string }) =>
    `${p.name} ya no forma parte de ${p.organisation}.`,
  'set-product-access': (p: { name: string; product: string; on: boolean }) =>
    p.on
      ? `Acceso de ${p.name} a ${p.product} guardado.`
      : `${p.name} ya no tiene acceso directo a ${p.product}.`,
  'create-work-team': (p: { team: string }) => `Equipo de trabajo creado: ${p.team}.`,
  'edit-work-team': (p: { team: string }) => `Nombre y líder del equipo ${p.team} guardados.`,
  'set-work-team-products': (p: { team: string }) => `Productos del equipo ${p.team} guardados.`,
  'add-to-work-team': (p: { team: string; names: readonly string[] }) =>
    p.names.length === 1
      ? `${p.names[0]} forma parte ahora del equipo ${p.team}.`
      : `${p.names.length} personas más forman parte ahora del equipo ${p.team}.`,
  'remove-from-work-team': (p: { team: string; name: string }) =>
    `${p.name} ya no está en el equipo ${p.team}.`,
  'set-mysql-prefix': (p: { site: string; on: boolean }) =>
    p.on ? `Prefijo de MySQL de ${p.site} activado.` : `Prefijo de MySQL de ${p.site} desactivado.`,
  'edit-configuration': (p: { site: string }) => `Archivo de configuración de ${p.site} guardado.`,
  'move-business-date': (p: { date: string }) => `En la simulación hoy es ${p.date}.`,
  undone: 'Deshecho.',
  redone: 'Rehecho.',
  reset: 'Todo vuelve a estar como al principio.',
  imported: 'Práctica abierta desde el archivo.',
  exported: 'Práctica guardada en un archivo.',
  stuck:
    'No había nada más que deshacer o rehacer, u otra pestaña acaba de cambiar algo. Mire cómo está ahora.',
};

export type NewsWords = typeof es;
export default es;
