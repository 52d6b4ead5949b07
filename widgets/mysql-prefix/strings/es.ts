import type { Words } from '#widgets/mysql-prefix/strings/words.ts';

const setting = { database: 'Base de datos', user: 'Usuario' } as const;
const ofSetting = { database: 'de la base de datos', user: 'del usuario' } as const;

const es: Words = {
  promise:
    'Todo ocurre en su navegador: los archivos no se envían, no se guardan y desaparecen al cerrar la página.',
  check: 'Cómo comprobarlo',
  checkText: [
    "Abra el código fuente de esta página y busque «Content-Security-Policy»: dice connect-src 'self'. Con esa regla, el navegador no deja que la página se conecte con ningún otro servidor.",
    'La regla no impide enviar algo al servidor de esta misma página, porque la búsqueda lo necesita. Para descartarlo también, corte la conexión ahora: el conversor sigue funcionando. O mire la pestaña «Red» de las herramientas de desarrollo mientras convierte: no aparece ninguna petición.',
  ],
  prefix: 'Su prefijo',
  prefixHint:
    'Letras minúsculas y cifras; el guion bajo final puede escribirlo o no. Por ejemplo, wxyz o wxyz_.',
  prefixSource:
    'Suele ser la primera parte del servidor de la base de datos: con wxyz.myd.infomaniak.com, wxyz_. Es algo observado, no documentado; compruébelo con el nombre completo de su base de datos.',
  prefixProblems: {
    empty:
      'Falta el prefijo. Escríbalo como lo muestra el nombre completo de su base de datos, por ejemplo wxyz_.',
    capitals: 'Tiene letras mayúsculas y el prefijo solo lleva minúsculas. Cámbielas.',
    space: 'Contiene un espacio y el prefijo no lleva ninguno. Bórrelo.',
    hyphen: 'Contiene un guion (-). El prefijo termina en guion bajo (_) y no lleva otros signos.',
    host: 'Parece el nombre de un servidor. Deje solo lo que va antes del primer punto.',
    'several-underscores': 'El guion bajo (_) va una sola vez, al final. Borre los demás.',
    'full-name':
      'Parece el nombre completo. Deje solo lo que va hasta el primer guion bajo (_), incluido este.',
    characters:
      'Contiene un signo que el prefijo no puede llevar. Use letras de la a a la z y cifras.',
    'too-long':
      'Tiene más de 20 caracteres: apenas quedaría sitio para el nombre. Compruebe que sea solo el prefijo.',
  },
  direction: 'Qué quiere hacer',
  directions: {
    add: 'Añadir el prefijo',
    remove: 'Quitar el prefijo',
  },
  directionHints: {
    add: 'para la opción desactivada',
    remove: 'para la opción activada',
  },
  files: 'Archivos',
  paste: 'Pegue aquí el contenido de un archivo',
  pasteHint:
    'Para conservar el archivo byte a byte, también los finales de línea, elíjalo en vez de pegarlo.',
  pastedName: 'configuracion.txt',
  choose: 'Elegir archivos',
  chooseOr: 'o suéltelos aquí; hasta 50, de 5 MB cada uno',
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
      'Ocupa más de 5 MB; un archivo de configuración es mucho menor. Si es un volcado SQL, no hace falta convertirlo: mire qué más cambiar, más abajo.',
    'utf-16':
      'Está en UTF-16, que PHP no lee. Guárdelo como UTF-8 con su editor y elíjalo otra vez.',
    binary:
      'No es un archivo de texto, sino binario, como una imagen o un ZIP. Descomprímalo y elija el archivo de configuración.',
    folder: 'Es una carpeta y no se abre. Suelte los archivos de configuración que contiene.',
    unreadable:
      'El navegador no pudo leerlo. Quizá sea una carpeta, o se haya movido o borrado; elija otra vez el archivo.',
  },
  leftOut: (count) =>
    `${count === 1 ? 'Se dejó fuera 1 archivo' : `Se dejaron fuera ${count} archivos`}: caben 50. Conviértalos después.`,
  nothing: 'No hay nada que convertir. Pegue el contenido de un archivo o elija alguno.',
  convert: 'Mostrar los cambios',
  clear: 'Vaciar todo',
  working: (done, of) => (of === 1 ? 'Analizando el archivo…' : `Analizando: ${done} de ${of}…`),
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
  application: (name) => `Reconocido: ${name}`,
  unknownApplication: 'Aplicación no reconocida',
  changed: (count) => (count === 1 ? '1 cambio' : `${count} cambios`),
  unchanged: 'Ningún cambio en este archivo.',
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
    `Sin tocar: ${count === 1 ? '1 valor parecido' : `${count} valores parecidos`}`,
  leftAloneWhy: {
    'table-prefix': 'Es el prefijo de las tablas, otra cosa.',
    'mail-user': 'Es el usuario del correo.',
    'other-service': 'Pertenece a otro servicio, como Redis o FTP.',
    'other-connection':
      'Es otra conexión: una réplica, una de pruebas o la de otro servidor. Si también está en este alojamiento, cámbiela a mano.',
    'other-database-system': 'No es MySQL.',
    comment: 'Está en un comentario y no tiene efecto.',
    overruled: 'No tiene efecto: gana otra definición del mismo valor.',
    'already-prefixed': 'Ya lleva este prefijo.',
    'foreign-prefix': 'Lleva el prefijo de otro servidor. Decida qué hacer con él.',
    'not-prefixed': 'No empieza por este prefijo, así que no hay nada que quitar.',
    empty: 'Está vacío.',
    'too-long': 'Con el prefijo sería demasiado largo.',
    uncertain: 'Falta cerrar unas comillas, y no se sabe dónde termina el otro nombre.',
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
      `El nombre ${ofSetting[name]} lo da la función ${look}. Mire de dónde lo toma.`,
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
      `La variable de entorno ${name}, si existe, vale más que este archivo. Compruébela.`,
    conditional: () =>
      'Un cambio está dentro de una condición. Compruebe que es el caso de su sitio.',
    'only-one-name': ({ setting: one }) =>
      `Solo ha aparecido un nombre${one ? `, el ${ofSetting[one]}` : ''}. Hacen falta los dos: busque el otro antes de subir el archivo.`,
    'unclosed-quote': () =>
      'Unas comillas se abren y no se cierran. Revise esa línea: es posible que el archivo ya no funcionara.',
    'unfinished-file': () => 'El archivo parece cortado. Compruebe que lo copió o descargó entero.',
    'foreign-prefix': ({ name }) =>
      `Un nombre ya lleva ${name}, que parece el prefijo de otro servidor.`,
    'too-long': ({ cut, setting: one }) =>
      `Con el prefijo, el nombre ${one ? `${ofSetting[one]} ` : ''}pasaría del límite de MySQL: sobran ${cut} caracteres. Necesita un nombre más corto en el servidor.`,
    'too-long-before-5-7-8': ({ cut }) =>
      `Hasta MySQL 5.7.7, el usuario tiene 16 caracteres como máximo: sobrarían ${cut}. Con una versión posterior no hay problema.`,
    'host-of-other-prefix': ({ name }) =>
      `Al servidor de este archivo le corresponde más bien el prefijo ${name}. Compruebe que ha escrito el correcto.`,
    'other-connection-same-host': () =>
      'Otra conexión usa el mismo servidor. Si la usa el sitio, cambie también sus nombres.',
    'not-mysql': () => 'El archivo no usa MySQL, sino otro sistema. La opción no le afecta.',
    'wide-characters': () =>
      'El archivo está en UTF-16 y no se ha cambiado. Guárdelo como UTF-8 y conviértalo otra vez.',
    'nothing-found': () =>
      'No se ha encontrado ningún nombre de base de datos ni de usuario. Compruebe que es el archivo de configuración.',
  },
  warning: 'Atención',
  source: 'Ver el archivo en torno a estos puntos',
  sourceHint: 'Se muestra el archivo ya convertido, sin contraseñas.',
  marks: { changed: 'cambiado', 'left-alone': 'sin tocar', unknown: 'no se sabe' },
  moreLines: 'Mostrar más',
  copy: 'Copiar el archivo',
  copied: 'Copiado, con sus contraseñas. Péguelo solo en su archivo.',
  copyFailed: 'El navegador no permitió copiar. Descargue el archivo.',
  download: 'Descargar',
  downloadAll: 'Descargar todos en un ZIP',
  zipName: 'configuracion.zip',
  truth:
    'Aquí las contraseñas se muestran ocultas; lo que copia o descarga es el archivo completo.',
  elsewhere: 'Qué más cambiar',
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
    cron: 'Tareas programadas y scripts propios que se conectan con la base de datos.',
    'my-cnf':
      '.my.cnf y otros archivos de los programas de línea de comandos: no está documentado si la opción les afecta.',
    definer:
      'Volcados SQL: CREATE DATABASE, USE y DEFINER nombran la base de datos o el usuario. Revíselos antes de importarlos.',
  },
  handWritten: 'PHP propio',
};
export default es;
