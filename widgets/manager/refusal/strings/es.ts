/** Why something was refused, in words. */
const es = {
  oneWay: 'Esto lo permitiría:',
  ways: 'Cualquiera de estos cambios lo permitiría:',
  nothingChanged: 'No se ha cambiado nada.',
  actions: {
    'create-organisation': 'No puede crear una organización.',
    'switch-organisation': 'No puede entrar en esta organización.',
    'leave-organisation': 'No puede abandonar esta organización.',
    'invite-user': 'No puede añadir usuarios a esta organización.',
    'grant-legal-representative': 'No puede nombrar a un representante legal.',
    'change-role': 'No puede cambiar roles ni derechos en esta organización.',
    'remove-user': 'No puede retirar usuarios de esta organización.',
    'remove-only-legal-representative': 'El único representante legal no puede perder su puesto.',
    'remove-legal-representative': 'No puede quitar a un representante legal.',
    'set-product-access': 'No puede cambiar este acceso a productos.',
    'create-work-team': 'No puede crear equipos de trabajo en esta organización.',
    'edit-work-team': 'No puede modificar los equipos de trabajo de esta organización.',
    'toggle-mysql-prefix': 'No puede cambiar el prefijo de MySQL de este sitio.',
    'receive-billing-reminders': 'Esta persona no puede recibir avisos de facturación.',
    'receive-product-events': 'Esta persona no puede recibir avisos de productos.',
  },
  otherAction: 'No puede hacerlo.',
  undocumentedActions: {
    'change-role': 'No está documentado si este cambio de rol es posible.',
    'remove-legal-representative':
      'No está documentado si un administrador puede quitar a un representante legal.',
    'toggle-mysql-prefix':
      'No está documentado si un usuario externo puede cambiar el prefijo de MySQL.',
    'receive-billing-reminders':
      'No está documentado si un usuario externo puede recibir avisos de facturación.',
    'receive-product-events':
      'No está documentado si un usuario externo puede recibir avisos de productos.',
  },
  otherUndocumented: 'No está documentado si puede hacerlo.',
  undocumented:
    'Las fuentes públicas callan o se contradicen en este punto. El simulador no adivina: no cambia nada.',
  roleTooLow: (role: string) => `Aquí su rol es ${role}, y no basta.`,
  excluded: (role: string) => `Las fuentes lo excluyen expresamente para este rol: ${role}.`,
  noMember: 'No forma parte de esta organización.',
  noAccount: 'Todavía no tiene cuenta.',
  inferred: 'Las fuentes dicen quién puede, no quién no: esta negativa es una deducción nuestra.',
  blocked: {
    'another-legal-representative':
      'Una organización tiene siempre al menos un representante legal, y ahora hay uno solo. Nombre antes a otro.',
    'another-user':
      'Es la última persona de la organización, y una organización no se queda vacía.',
    'narrowable-role':
      'Los representantes legales y los administradores llegan siempre a todos los productos. El acceso solo se elige para colaboradores y usuarios externos.',
    'inside-organisation':
      'Los usuarios externos quedan fuera de lo que se comparte con toda la organización.',
    'two-factor-not-enforced':
      'La organización exige la verificación en dos pasos; mientras sea así, nadie puede desactivarla.',
    'mail-logs-not-withdrawn':
      'Quien administra el servicio de correo le ha retirado este permiso.',
    'premium-support': 'La organización no tiene contratado el Soporte Premium.',
  },
  fixes: {
    invite: (p: { role: string }) => `Que le inviten a la organización con este rol: ${p.role}.`,
    'change-role': (p: { name: string; role: string }) =>
      `Que ${p.name} reciba este rol: ${p.role}.`,
    'grant-billing-right': (p: { name: string }) =>
      `Que ${p.name} reciba el derecho de facturación.`,
    'grant-product-right': (p: { name: string; product: string; right: string }) =>
      `Que ${p.name} reciba acceso a ${p.product}: ${p.right}.`,
    'join-team': (p: { name: string; team: string }) =>
      `Que ${p.name} entre en el equipo ${p.team}.`,
    'authorise-client': (p: { name: string; client: string }) =>
      `Que ${p.name} quede autorizado para el cliente ${p.client}.`,
    'name-legal-representative': (p: { name: string }) =>
      `Que antes otra persona sea representante legal, por ejemplo ${p.name}. Solo puede nombrarla quien ya lo es.`,
    'stop-enforcing-two-factor': () =>
      'Que la organización deje de exigir la verificación en dos pasos.',
    'give-back-mail-logs': (p: { name: string }) =>
      `Que ${p.name} recupere el permiso sobre los registros de correo.`,
    'subscribe-premium-support': () => 'Que la organización contrate el Soporte Premium.',
  },
  effects: {
    'opens-products': (count: number) =>
      count === 1 ? 'un producto más' : `${count} productos más`,
    'opens-accounting': 'la contabilidad',
    'opens-user-management': 'la administración de usuarios',
    'legal-responsibility': 'la responsabilidad legal',
    'mails-summary': 'un correo de resumen para la persona',
    'weakens-security': 'menos seguridad para todos',
    'costs-money': 'un coste',
  },
  withEffects: (way: string, effects: string) => `${way} Trae consigo: ${effects}.`,
  source: (list: string) => `Según ${list}.`,
  articles: (list: string, count: number) =>
    count === 1
      ? `el artículo ${list} de la base de conocimientos de Infomaniak`
      : `los artículos ${list} de la base de conocimientos de Infomaniak`,
  pages: {
    console: 'la guía de la consola de administración',
    'source-guide': 'la guía sobre esta función',
    'product-access': 'la guía sobre el acceso a productos',
    'support-code': 'la guía sobre el código de soporte',
    'mail-logs': 'la guía sobre los registros de correo',
  },
  codes: {
    'invalid-input': 'Revise los campos marcados; lo demás se conserva.',
    gone: {
      organisations: 'Esta organización ya no existe: se ha deshecho o cambiado en otra pestaña.',
      users: 'Esta persona ya no tiene cuenta: se ha deshecho o cambiado en otra pestaña.',
      memberships:
        'Esta persona ya no está en la organización: se ha deshecho o cambiado en otra pestaña.',
      invitations:
        'Esta invitación ya no existe: se ha aceptado o deshecho, quizá en otra pestaña.',
      products: 'Este producto ya no existe: se ha deshecho o cambiado en otra pestaña.',
      workTeams: 'Este equipo ya no existe: se ha deshecho o cambiado en otra pestaña.',
      websites: 'Este sitio ya no existe: se ha deshecho o cambiado en otra pestaña.',
      other: 'Lo que quería cambiar ya no existe: se ha deshecho o cambiado en otra pestaña.',
    },
    'nothing-to-change': 'Ya está así; no había nada que cambiar.',
    'account-exists': (email: string) =>
      `Ya hay una cuenta con la dirección ${email}. Actúe como esa persona o use otra dirección.`,
    'already-member': (email: string) => `${email} ya forma parte de esta organización.`,
    'already-invited': (email: string) =>
      `${email} ya tiene una invitación pendiente. La encontrará en la lista de invitaciones.`,
    'invitation-for-somebody-else': (email: string) =>
      `La invitación es para ${email}. Solo esa persona puede aceptarla: actúe como ella.`,
    'account-needed':
      'Para esto hace falta una cuenta. Cree una o actúe como alguien que la tenga.',
    'confirmation-differs': (email: string) =>
      `Lo escrito no coincide con su propio correo de inicio de sesión, ${email}. Escríbalo tal cual.`,
    'own-membership':
      'Nadie se retira a sí mismo. Para irse, abandone la organización desde su perfil.',
    'not-a-successor': 'Elija a otra persona de la misma organización.',
    'not-legal-representative':
      'Esta persona ya no es representante legal; no hay nada que sustituir.',
    'comes-with-role': 'Con este rol, la contabilidad va incluida: no se da ni se quita aparte.',
    'billing-not-documented':
      'No está documentado si un usuario externo puede recibir el derecho de facturación. El simulador no lo adivina.',
    'only-legal-representative-gets-reminders':
      'El único representante legal recibe siempre los avisos de facturación. Con un segundo serían opcionales.',
    'product-of-another-organisation':
      'El producto es de otra organización. Cambie de organización arriba a la izquierda.',
    'member-of-another-organisation':
      'Esta persona es miembro de otra organización. Agréguela antes a la organización del equipo.',
    'date-not-later': 'La fecha debe ser posterior a la de hoy en la simulación.',
    'not-loaded':
      'No se pudo cargar lo que hace falta para esto. Compruebe la conexión y vuelva a intentarlo.',
    'changed-elsewhere':
      'Otra pestaña cambió algo en ese mismo momento. Mire cómo está ahora y vuelva a intentarlo.',
  },
};

export type RefusalWords = typeof es;
export default es;
