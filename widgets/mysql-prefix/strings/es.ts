import type { Words } from '#widgets/mysql-prefix/strings/words.ts';

const setting = { database: 'Base de datos', user: 'Usuario' } as const;
const ofSetting = { database: 'de la base de datos', user: 'del usuario' } as const;

const es: Words = {
  promise:
    'Todo ocurre en su navegador: los archivos ni se envían ni se guardan, y desaparecen al cerrar la página.',
  check: 'Cómo comprobarlo',
  checkText: [
    "Abra el código fuente de esta página y busque «Content-Security-Policy»: allí dice connect-src 'self'. Con esa regla, el navegador no deja que la página se conecte con ningún otro servidor.",
    'El camino al servidor de esta misma página sigue abierto, porque la búsqueda lo necesita. Para descartarlo también, corte ahora la conexión a Internet: el conversor sigue funcionando. O abra la pestaña «Red» de las herramientas de desarrollo mientras convierte: no aparece ninguna petición.',
  ],
  prefix: 'Su prefijo',
  prefixHint:
    'Solo minúsculas y cifras; el guion bajo del final es opcional. Por ejemplo, wxyz o wxyz_.',
  prefixSource:
    'Suele ser la primera parte del nombre del servidor de la base de datos: a wxyz.myd.infomaniak.com le corresponde wxyz_. Lo hemos observado, pero no está documentado; compárelo con el nombre completo de su base de datos.',
  prefixProblems: {
    empty:
      'Falta el prefijo. Escríbalo tal como aparece en el nombre completo de su base de datos, por ejemplo wxyz_.',
    capitals: 'Tiene mayúsculas, y el prefijo solo lleva minúsculas. Escríbalo en minúsculas.',
    space: 'Contiene un espacio, y el prefijo no lleva ninguno. Bórrelo.',
    hyphen: 'Contiene un guion (-). El prefijo termina en guion bajo (_) y no lleva otros signos.',
    host: 'Parece el nombre de un servidor. Deje solo lo que va antes del primer punto.',
    'several-underscores': 'El guion bajo (_) va una sola vez, al final. Borre los demás.',
    'full-name':
      'Parece el nombre completo. Deje solo lo que va hasta el primer guion bajo (_), incluido este.',
    characters:
      'Contiene un carácter que el prefijo no puede llevar. Use solo letras de la a a la z, sin tildes, y cifras.',
    'too-long':
      'Tiene más de 20 caracteres: apenas quedaría sitio para el nombre. Compruebe que sea solo el prefijo.',
  },
  direction: '¿Qué quiere hacer?',
  directions: {
    add: 'Añadir el prefijo',
    remove: 'Quitar el prefijo',
  },
  directionHints: {
    add: 'si la opción está desactivada',
    remove: 'si la opción está activada',
  },
  files: 'Archivos',
  paste: 'Pegue aquí el contenido de un archivo',
  pasteHint:
    'Para conservar el archivo byte a byte, también los finales de línea, elíjalo en vez de pegarlo.',
  pastedName: 'configuracion.txt',
  choose: 'Elegir archivos',
  chooseOr: 'o arrástrelos hasta aquí; 50 como máximo, de hasta 5 MB cada uno',
  noFileApi:
    'Su navegador no permite leer archivos aquí. Ábralos con un editor de texto y pegue el contenido.',
  chosen: 'Archivos elegidos',
  dropFile: (name) => `Quitar ${name} de la lista`,
  size: (bytes) =>
    bytes < 1000
      ? `${bytes} bytes`
      : `${new Intl.NumberFormat('es', { maximumFractionDigits: 1 }).format(bytes / (bytes < 1e6 ? 1e3 : 1e6))} ${bytes < 1e6 ? 'kB' : 'MB'}`,
  refused: {
    empty: 'El archivo está vacío. Compruebe que lo descargó entero.',
    'too-large':
      'Ocupa más de 5 MB, y un archivo de configuración es mucho más pequeño. Un volcado SQL no hay que convertirlo: lo que debe revisar en él se indica en el resultado, en «Qué más hay que cambiar».',
    'utf-16':
      'Está en UTF-16, una codificación que PHP no lee. Guárdelo como UTF-8 en su editor y elíjalo otra vez.',
    binary:
      'No es un archivo de texto, sino binario, como una imagen o un ZIP. Si es un ZIP, descomprímalo; después elija el archivo de configuración.',
    folder:
      'Es una carpeta, y las carpetas no se abren. Arrastre hasta aquí los archivos de configuración que contiene.',
    unreadable:
      'El navegador no pudo leerlo. Quizá sea una carpeta, o se haya movido o borrado; elija otra vez el archivo.',
  },
  leftOut: (count) =>
    `${count === 1 ? 'Se ha dejado fuera 1 archivo' : `Se han dejado fuera ${count} archivos`}: el máximo es 50. Convierta el resto después.`,
  nothing: 'No hay nada que convertir. Pegue el contenido de un archivo o elija alguno.',
  convert: 'Mostrar los cambios',
  clear: 'Vaciar todo',
  working: (done, of) =>
    of === 1 ? 'Analizando el archivo…' : `Analizando archivos: ${done} de ${of}…`,
  result: 'Resultado',
  progress: 'Análisis en curso',
  cancel: 'Cancelar',
  cancelled: 'Cancelado. No se ha cambiado nada.',
  done: (files, edits, failed) =>
    [
      files > 0 &&
        `${files === 1 ? '1 archivo' : `${files} archivos`}: ${edits === 0 ? 'ningún cambio' : edits === 1 ? '1 cambio' : `${edits} cambios`}.`,
      failed > 0 &&
        (failed === 1
          ? '1 archivo no se pudo analizar.'
          : `${failed} archivos no se pudieron analizar.`),
    ]
      .filter(Boolean)
      .join(' '),
  failures: {
    failed:
      'Este archivo no se pudo analizar: algo en él confunde al conversor. No se ha cambiado nada. Cambie las dos líneas a mano, como explica la guía.',
    'worker-lost':
      'El análisis de este archivo se interrumpió, quizá por falta de memoria. No se ha cambiado nada. Cierre otras pestañas y vuelva a mostrar los cambios, o cambie las dos líneas a mano, como explica la guía.',
    'no-answer':
      'El análisis de este archivo no terminó en un minuto y se detuvo: es demasiado grande o demasiado complejo para este dispositivo. No se ha cambiado nada. Cambie las dos líneas a mano, como explica la guía, o inténtelo en un equipo más rápido.',
  },
  unsettled: 'Su última elección no se aplicó; lo que ve es el resultado anterior.',
  application: (name) => `Aplicación reconocida: ${name}`,
  unknownApplication: 'Aplicación no reconocida',
  changed: (count) => (count === 1 ? '1 cambio' : `${count} cambios`),
  unchanged: 'En este archivo no cambia nada.',
  line: (line) => `Línea ${line}`,
  lines: (first, last) => `Líneas ${first} a ${last}`,
  before: 'Antes',
  after: 'Después',
  hidden: 'oculto',
  setting,
  why: {
    setting: (name, key) => `Es el nombre ${ofSetting[name]} que la aplicación lee en ${key}.`,
    argument: (name, key) => `Es el nombre ${ofSetting[name]} que recibe ${key}.`,
    'connection-string': (name, key) =>
      `Es el nombre ${ofSetting[name]} dentro de la cadena de conexión ${key}.`,
    'assigned-above': (name, key) => `${key} recibe de aquí el nombre ${ofSetting[name]}.`,
    fallback: (name, key) =>
      `Es el nombre ${ofSetting[name]} que vale si falta la variable de entorno (${key}). Si existe, cámbielo también allí.`,
    chosen: (name, key) => `Usted ha elegido este nombre ${ofSetting[name]} (${key}).`,
  },
  leftAlone: (count) =>
    `Sin cambios: ${count === 1 ? '1 valor parecido' : `${count} valores parecidos`}`,
  leftAloneWhy: {
    'table-prefix': 'Es el prefijo de las tablas, que es otra cosa.',
    'mail-user': 'Es el usuario del correo.',
    'other-service': 'Pertenece a otro servicio, como Redis o FTP.',
    'other-connection':
      'Es otra conexión: una réplica, una de pruebas o la de otro servidor. Si también está en este alojamiento, cámbiela a mano.',
    'other-database-system': 'No es MySQL.',
    comment: 'Está en un comentario y no tiene efecto.',
    overruled: 'No tiene efecto: prevalece otra definición del mismo valor.',
    'already-prefixed': 'Ya lleva este prefijo.',
    'foreign-prefix': 'Lleva el prefijo de otro servidor. Decida qué hacer con él.',
    'not-prefixed': 'No empieza por este prefijo, así que no hay nada que quitar.',
    empty: 'Está vacío.',
    'too-long': 'Con el prefijo sería demasiado largo.',
    uncertain: 'Faltan unas comillas de cierre, así que no se sabe dónde termina el otro nombre.',
  },
  cannotKnow: 'No se puede saber: cámbielo donde se define',
  cannotKnowWhy: {
    environment: (name, look) =>
      `El nombre ${ofSetting[name]} viene de la variable de entorno ${look}. Búsquela en .env, en el panel o en la configuración de PHP.`,
    constant: (name, look) =>
      `El nombre ${ofSetting[name]} viene de la constante ${look}. Busque dónde se define.`,
    variable: (name, look) =>
      `El nombre ${ofSetting[name]} viene de la variable ${look}. Busque dónde recibe su valor.`,
    function: (name, look) =>
      `El nombre ${ofSetting[name]} lo devuelve la función ${look}. Averigüe de dónde lo toma.`,
    'included-file': (name, look) =>
      `El nombre ${ofSetting[name]} puede estar en ${look}, que este archivo incluye. Conviértalo también.`,
    concatenation: (name, look) =>
      `El nombre ${ofSetting[name]} se compone de varias partes${look && ` (${look})`}. Cambie la primera a mano.`,
    heredoc: (name, look) =>
      `El nombre ${ofSetting[name]} está en un texto de varias líneas${look && ` (${look})`}. Cámbielo a mano.`,
    missing: (name) =>
      `En este archivo no aparece el nombre ${ofSetting[name]}. Busque otro archivo que lo defina.`,
  },
  choices: 'Elija qué nombres se usan',
  choicesHint: (name) =>
    `Hay varios nombres ${ofSetting[name]} y el programa usa uno u otro según el caso. Marque los que están en este alojamiento.`,
  foreign: (prefix) => `Los nombres llevan ${prefix}, que parece el prefijo de otro servidor`,
  foreignOptions: {
    undecided: 'Dejarlos como están',
    replaced: (prefix, own) => `Cambiar ${prefix} por ${own}`,
    kept: (prefix, own) => `Conservar ${prefix} y poner ${own} delante`,
  },
  warnings: {
    'environment-may-override': ({ name }) =>
      `Si existe la variable de entorno ${name}, tiene prioridad sobre este archivo. Compruébela.`,
    conditional: () =>
      'Uno de los cambios depende de una condición. Compruebe que se cumple en su sitio.',
    'only-one-name': ({ setting: one }) =>
      `Solo ha aparecido un nombre${one ? `, el ${ofSetting[one]}` : ''}. Hacen falta los dos: busque el otro antes de subir el archivo.`,
    'unclosed-quote': () =>
      'Unas comillas se abren y no se cierran. Revise esa línea: es posible que el archivo ya fallara antes.',
    'unfinished-file': () => 'El archivo parece cortado. Compruebe que lo copió o descargó entero.',
    'foreign-prefix': ({ name }) =>
      `Un nombre ya lleva ${name}, que parece el prefijo de otro servidor.`,
    'too-long': ({ cut, setting: one }) =>
      `Con el prefijo, el nombre ${one ? `${ofSetting[one]} ` : ''}superaría el límite de MySQL: sobran ${cut} caracteres. Necesita un nombre más corto en el servidor.`,
    'too-long-before-5-7-8': ({ cut }) =>
      `Hasta MySQL 5.7.7, un nombre de usuario admite 16 caracteres como máximo: sobrarían ${cut}. En versiones posteriores no hay problema.`,
    'host-of-other-prefix': ({ name }) =>
      `Al servidor de este archivo le corresponde más bien el prefijo ${name}. Compruebe que ha escrito el correcto.`,
    'other-connection-same-host': () =>
      'Hay otra conexión al mismo servidor. Si su sitio también la usa, cambie asimismo sus nombres.',
    'not-mysql': () => 'El archivo no usa MySQL, sino otro sistema. La opción no le afecta.',
    'wide-characters': () =>
      'El archivo está en UTF-16 y no se ha cambiado. Guárdelo como UTF-8 y conviértalo otra vez.',
    'nothing-found': () =>
      'No se ha encontrado ningún nombre de base de datos ni de usuario. Compruebe que es el archivo de configuración.',
  },
  warning: 'Atención',
  source: 'Ver estas líneas en el archivo',
  sourceHint: 'Se muestra el archivo ya convertido, sin contraseñas.',
  marks: { changed: 'cambiado', 'left-alone': 'sin cambios', unknown: 'sin determinar' },
  moreLines: 'Mostrar más',
  copy: 'Copiar el archivo',
  copied: 'Copiado, contraseñas incluidas. Péguelo solo en su archivo.',
  copyFailed: 'El navegador no permitió copiar. Descargue el archivo.',
  download: 'Descargar',
  downloadAll: 'Descargar todos en un ZIP',
  zipName: 'configuracion.zip',
  truth: 'Aquí se ocultan las contraseñas; al copiar o descargar, obtiene el archivo completo.',
  elsewhere: 'Qué más hay que cambiar',
  elsewheres: {
    'laravel-cache':
      'bootstrap/cache/config.php: mientras exista, Laravel no lee .env. Ejecute php artisan config:clear o borre el archivo.',
    'symfony-dump':
      '.env.local.php: si existe, los archivos .env no se leen. Vuelva a crearlo con composer dump-env o bórrelo.',
    'prestashop-cache': 'var/cache: vacíe la carpeta, PrestaShop guarda en ella la configuración.',
    'opencart-admin':
      'Los dos archivos: config.php y admin/config.php. Si olvida el segundo, solo falla la administración.',
    'drupal-local': 'settings.local.php, si existe: puede cambiar la conexión.',
    'typo3-additional': 'additional.php, si existe: puede cambiar la conexión.',
    cron: 'Tareas programadas y scripts propios que se conecten a la base de datos.',
    'my-cnf':
      '.my.cnf y otros archivos de los programas de línea de comandos: no está documentado si la opción les afecta.',
    definer:
      'Volcados SQL: CREATE DATABASE, USE y DEFINER nombran la base de datos o el usuario. Revíselos antes de importarlos.',
  },
  handWritten: 'PHP propio',
};
export default es;
