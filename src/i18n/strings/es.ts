import type { Permission, Product, Role } from '#schema/guide.ts';

const es = {
  languageName: 'Español',
  siteName: 'Vademecum',
  siteTagline: 'El Manager de Infomaniak, explicado paso a paso',
  siteDescription:
    'Guías claras y comprobadas sobre el Manager de Infomaniak: facturas, usuarios, seguridad, correo y alojamiento, en español y alemán.',
  skipToContent: 'Ir al contenido',
  mainNavigation: 'Principal',
  home: 'Inicio',
  menu: {
    guides: 'Guías',
    index: 'De la A a la Z',
    questions: 'Preguntas',
    glossary: 'Glosario',
    practice: 'Practicar',
    about: 'Acerca de',
  },
  otherLanguage: 'Auf Deutsch lesen',
  theme: { label: 'Apariencia', auto: 'automática', light: 'clara', dark: 'oscura' },
  picture: {
    guideTo: 'Guía del Manager de Infomaniak',
    steps: (count: number) => (count === 1 ? '1 paso' : `${count} pasos`),
  },
  footer: {
    notAffiliated:
      'Vademecum es un proyecto independiente, sin relación con Infomaniak. Los nombres de productos pertenecen a sus titulares.',
    nothingLeaves: 'Sin cookies, sin estadísticas y sin servicios de terceros.',
    navigation: 'Más páginas',
  },
  search: {
    open: 'Buscar',
    results: 'Resultados',
    label: 'Buscar en las guías',
    placeholder: '¿Qué necesita hacer?',
    submit: 'Buscar',
    example: 'Por ejemplo: descargar una factura, perdí el teléfono, cambiar un rol',
    title: 'Buscar',
    description: 'Busque en todas las guías de Vademecum, con sus pasos y preguntas.',
    withoutScript:
      'La búsqueda necesita JavaScript, que está desactivado en su navegador. La lista de la A a la Z reúne los mismos contenidos.',
    failed:
      'La búsqueda no se pudo cargar. Compruebe la conexión y siga escribiendo para volver a intentarlo.',
    toIndex: 'Ver la lista de la A a la Z',
    close: 'Cerrar la búsqueda',
  },
  homePage: {
    heading: 'La respuesta, y cómo llegar a ella',
    lead: 'Guías del Manager de Infomaniak que se leen en un minuto y se siguen paso a paso.',
    categories: 'Todas las guías',
    mostAsked: 'Lo que más se pregunta',
    allQuestions: 'Ver todas las preguntas',
  },
  guide: {
    breadcrumb: 'Ruta de navegación',
    onThisPage: 'En esta página',
    inShort: 'En breve',
    whoMay: 'Quién puede hacerlo',
    practice:
      'Practique estos pasos en un Manager simulado: cada uno se marca en cuanto está hecho. Nada sale de su navegador.',
    linkToStep: (name: string) => `Enlace al paso «${name}»`,
    checked: 'Comprobado el',
    sources: 'Fuentes',
    sourceArticle: (article: number) => `artículo ${article}`,
    sourceDated: (date: string) => `versión del ${date}`,
    sourceUndated: 'sin fecha',
    related: 'Guías relacionadas',
    previous: 'Anterior',
    next: 'Siguiente',
    readingOrder: 'Seguir leyendo',
    report: 'Avisar de un error en esta guía',
    reportSubject: (title: string) => `Error en la guía «${title}»`,
    reportBody: (address: string) =>
      `Guía: ${address}\n\nQué dice la guía:\n\nQué debería decir:\n\nDónde lo ha visto usted:\n`,
    ourLabel: 'rótulo nuestro',
    ourLabels:
      'Los rótulos con este signo no aparecen en español en las fuentes públicas: la traducción es nuestra y en su pantalla pueden leerse de otro modo.',
    questionLink: 'Enlace a esta pregunta',
    draft: 'Borrador: esta guía aún no se publica.',
    glossaryLink: 'Ver en el glosario',
    noteKinds: { info: 'Nota', tip: 'Consejo', warning: 'Atención' },
    table: 'Tabla',
    copy: 'Copiar como Markdown',
    copied: 'Copiado.',
    practiceAt: (address: string) =>
      `Estos pasos se pueden practicar en un Manager simulado, en la página de la guía: ${address}`,
    widgetAt: (address: string) =>
      `En este punto, la página de la guía tiene algo que se puede probar: ${address}`,
    printedFrom: 'Tomado de:',
  },
  permissions: {
    allowed: 'Sí',
    'allowed-inferred': 'Sí (deducido)',
    depends: 'Según el caso',
    denied: 'No',
    'denied-inferred': 'No (deducido)',
    unknown: 'No documentado',
  } satisfies Record<Permission, string>,
  permissionsInferred:
    '«Deducido»: se sigue de una regla general; ninguna fuente lo dice de este caso.',
  roles: {
    'legal-representative': 'Representante legal',
    administrator: 'Administrador',
    'collaborator-with-billing': 'Colaborador con derecho de facturación',
    collaborator: 'Colaborador sin ese derecho',
    external: 'Usuario externo',
  } satisfies Record<Role, string>,
  everyone: 'Cualquier usuario, sea cual sea su función.',
  products: {
    manager: 'Manager',
    mail: 'Correo',
    kdrive: 'kDrive',
    'web-hosting': 'Alojamiento web',
    domain: 'Dominio',
    support: 'Soporte',
  } satisfies Record<Product, string>,
  languages: {
    es: 'español',
    de: 'alemán',
    en: 'inglés',
    fr: 'francés',
    it: 'italiano',
    pt: 'portugués',
  },
  category: { guides: (count: number) => (count === 1 ? '1 guía' : `${count} guías`) },
  glossary: {
    title: 'Glosario',
    description:
      'Los términos del Manager de Infomaniak, con su equivalente en alemán y en palabras corrientes.',
    lead: 'Qué significa cada término, con qué otros nombres aparece y cómo se dice en alemán.',
    letters: 'Letras',
    alsoCalled: 'También',
    inOtherLanguage: 'En alemán',
    see: 'Véase',
    guides: 'Guías',
  },
  index: {
    title: 'De la A a la Z',
    description:
      'Todos los temas de Vademecum por orden alfabético: guías, palabras corrientes y términos.',
    lead: 'Busque la palabra que usted usaría; cada una lleva a la guía que responde.',
  },
  questions: {
    title: 'Preguntas frecuentes',
    description:
      'Todas las preguntas que responden las guías sobre el Manager de Infomaniak, por temas.',
    lead: 'Todas las preguntas de todas las guías; pulse una para ver la respuesta.',
  },
  practice: {
    title: 'Practicar',
    description:
      'Un Manager de Infomaniak simulado para probar usuarios, roles e invitaciones sin riesgo. Nada sale de su navegador.',
    keywords: 'practicar, probar, simulador, simulación, demo, ejercicio, ensayo',
    lead: 'Pruebe lo que explican las guías en un Manager simulado, con personas inventadas. Puede deshacerlo todo, y nada sale de su navegador.',
    tryTitle: 'Qué puede probar',
    tries: [
      'Abra una cuenta nueva: elija «Alguien sin cuenta» en «Actuar como» y regístrese. Será representante legal de su organización.',
      'Invite a alguien, lea el correo que recibe y acepte la invitación en su lugar.',
      'Actúe como Marta, que es colaboradora, e intente cambiar un rol: verá por qué no puede y qué haría falta.',
      'Intente que Ana, la única representante legal de la agencia, abandone la organización. Después busque la manera.',
      'Abra esta página en dos pestañas: lo que cambia en una aparece en la otra.',
    ],
    limits:
      'La simulación hace lo que dicen las fuentes públicas. Donde callan o se contradicen, lo dice y no adivina. Los rótulos que no aparecen en esas fuentes son nuestros.',
  },
  about: {
    title: 'Acerca de Vademecum',
    description:
      'Qué es Vademecum, qué no es, cómo se comprueba, qué datos guarda y cómo se usa sin barreras.',
  },
  news: {
    title: 'Vademecum: novedades',
    description: 'Guías nuevas sobre el Manager de Infomaniak y lo que cambia en las que ya hay.',
    added: (title: string) => `Nueva guía: ${title}`,
    changed: (title: string) => `Guía actualizada: ${title}`,
  },
  llms: 'Español: cada enlace lleva a una guía en Markdown. La página de la guía tiene la misma dirección, con una barra al final en vez de «.md». El proyecto es independiente de Infomaniak.',
  journeys: {
    title: 'Recorridos',
    description:
      'Guías de Vademecum que conviene leer juntas y en orden, reunidas según lo que usted se propone.',
    lead: 'Cuando una sola guía no basta: varias, en el orden en que se necesitan.',
    all: 'Ver todos los recorridos',
    progress: (read: string, total: number) => `${read} de ${total} leídas`,
    next: 'A continuación',
    read: 'Leída',
    kept: 'Lo que marque se guarda solo en este dispositivo.',
    partOf: 'Forma parte de',
    position: (at: number, total: number) => `${at} de ${total}`,
    after: 'después',
    last: 'es la última',
  },
  notFound: {
    title: 'Esta página no existe',
    description: 'La dirección no corresponde a ninguna página de Vademecum.',
    lead: 'La dirección no corresponde a ninguna página. Puede que la guía haya cambiado de nombre o que falte una letra.',
    nearest: '¿Buscaba una de estas?',
    all: 'Todas las guías',
  },
  moved: {
    title: 'Esta guía tiene otra dirección',
    lead: 'La encontrará aquí:',
  },
};

export default es;
