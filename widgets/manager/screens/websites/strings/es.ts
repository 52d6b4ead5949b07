import type { Connection, GivenName, NameProblem } from '#backend/queries/connection.ts';
import web from '#i18n/labels/web/es.ts';

type ByName = Record<GivenName, string>;

/** The words around sites. What stands in braces is replaced by names. */
const es = {
  web,
  lead: 'Sitios de {organisation}. El prefijo de MySQL se elige para cada uno.',
  none: 'Esta organización no tiene sitios web.',
  noOrganisation:
    'No está en ninguna organización. Cree una o acepte una invitación desde su perfil.',
  toOrganisations: 'Ver mis organizaciones',
  gone: 'Este sitio no está en la organización que tiene delante. Se ha deshecho el cambio, o ahora está en otra organización.',
  hosting: 'Alojamiento: {hosting}',
  prefixIs: (on: boolean): string =>
    on ? 'Prefijo de MySQL activado' : 'Prefijo de MySQL desactivado',
  outside: 'Fuera del Manager',
  outsideHint:
    'Esto no lo muestra el Manager: la simulación lo añade para que vea el efecto. En un sitio de verdad, el archivo se edita por FTP, SSH o con un editor.',
  realNames:
    'En el servidor, la base de datos se llama siempre {database} y su usuario, {user}. En qué página del Manager se leen estos nombres no está documentado.',
  file: 'Archivo wp-config.php',
  tablePrefix: 'El prefijo de las tablas es otra cosa: no se toca.',
  visitAgain: 'Algo ha cambiado desde que visitó el sitio. Visítelo de nuevo.',
  answers: {
    connects: 'El sitio funciona: conecta con su base de datos.',
    fails: 'El sitio no funciona: no conecta con su base de datos.',
    'not-documented': 'No está documentado si el sitio conecta.',
  } satisfies Record<Connection['answer'], string>,
  reasons: {
    prefixAdded:
      'El prefijo de MySQL está activado: el servidor lo añade a los dos nombres cortos del archivo.',
    prefixWritten:
      'El prefijo de MySQL está desactivado, y los dos nombres del archivo ya lo llevan.',
    userFirst: 'MySQL comprueba primero el usuario, y a este lo rechaza.',
    userAccepted: 'El usuario es correcto; lo que el servidor no encuentra es la base de datos.',
    'without-prefix': {
      user: 'Al usuario {name} le falta el prefijo: en el servidor se llama {real}.',
      database: 'A la base de datos {name} le falta el prefijo: en el servidor se llama {real}.',
    },
    'prefix-twice': {
      user: 'El usuario {name} lleva el prefijo más de una vez: en el servidor se llama {real}.',
      database:
        'La base de datos {name} lleva el prefijo más de una vez: en el servidor se llama {real}.',
    },
    unknown: {
      user: 'El servidor no conoce ningún usuario {name}; el de este sitio se llama {real}.',
      database:
        'El servidor no conoce ninguna base de datos {name}; la de este sitio se llama {real}.',
    },
    errorText: 'Con qué palabras aparece el error depende de cada aplicación.',
    full: {
      user: 'El prefijo de MySQL está activado, y el usuario {user} ya lo lleva.',
      database: 'El prefijo de MySQL está activado, y la base de datos {database} ya lo lleva.',
    },
    bothFull: 'El prefijo de MySQL está activado, y {user} y {database} ya lo llevan.',
    sourcesAreSilent:
      'Las fuentes públicas no dicen si el servidor acepta también los nombres completos. El simulador no lo adivina.',
  } satisfies Record<NameProblem['problem'] | 'full', ByName> & Record<string, string | ByName>,
  ofThisSite:
    'Solo para este sitio; los demás del mismo alojamiento conservan su ajuste. Cómo está al principio no está documentado: que empiece activado es una suposición nuestra.',
  notSavedYet: 'Todavía no está guardado.',
  whenItWorks:
    'Cuánto tarda el cambio en aplicarse no está documentado. En la simulación vale en cuanto se guarda.',
  onlyPhp:
    'De la configuración avanzada solo se conoce públicamente esta pestaña. Un sitio de Node.js tiene otra en su lugar.',
};

export type WebsiteWords = typeof es;
export default es;
