import type { GivenName, NameProblem } from '#backend/queries/connection.ts';
import right from '#i18n/labels/right/es.ts';
import role from '#i18n/labels/role/es.ts';
import signUp from '#i18n/labels/sign-up/es.ts';

/** What came out otherwise than a guide asks, in sentences. */
const es = {
  right,
  role,
  entity: {
    individual: signUp['entity-individual'],
    association: signUp['entity-association'],
    company: signUp['entity-company'],
  },
  databaseName: {
    user: {
      'without-prefix': 'Al usuario (DB_USER) le falta el prefijo.',
      'prefix-twice': 'El usuario (DB_USER) lleva el prefijo más de una vez.',
      unknown: 'El usuario (DB_USER) no existe con ese nombre en el servidor.',
    },
    database: {
      'without-prefix': 'A la base de datos (DB_NAME) le falta el prefijo.',
      'prefix-twice': 'La base de datos (DB_NAME) lleva el prefijo más de una vez.',
      unknown: 'La base de datos (DB_NAME) no existe con ese nombre en el servidor.',
    },
  } satisfies Record<GivenName, Record<NameProblem['problem'], string>>,
  missing: {
    memberGone:
      'La persona de la que trata la guía ya no está en la organización. Deshágalo o vuelva al principio de este paso.',
    role: (name: string, is: string, asked: string) =>
      `${name} tiene ahora otro rol: ${is}. La guía pide este: ${asked}. Cámbielo otra vez o deshágalo.`,
    roleOther: (is: string, asked: string) =>
      `Ha cambiado el rol de ${is}. La guía cambia el de ${asked}.`,
    billingRight: (name: string, asked: boolean) =>
      asked
        ? `${name} no tiene el derecho de facturación, y la guía lo pide.`
        : `${name} tiene el derecho de facturación, y la guía pide quitárselo.`,
    invitedRole: (is: string, asked: string) =>
      `La invitación se envió, pero con el rol ${is}. La guía pide este: ${asked}. Deshágala y envíela de nuevo.`,
    entity: (is: string, asked: string) =>
      `La organización se creó, pero como ${is}. La guía pide ${asked}. Deshágalo y rellene el formulario otra vez.`,
    teamProduct: (product: string) =>
      `El equipo se creó, pero sin ${product}. Añádalo en la gestión del equipo o vuelva al principio de este paso.`,
    teamRight: (product: string, right: string) =>
      product === ''
        ? `El equipo se creó, pero le falta este derecho: ${right}.`
        : `El equipo se creó, pero le falta este derecho sobre ${product}: ${right}.`,
    teamMembers: (is: number, asked: number) =>
      is === 0
        ? 'El equipo está creado, pero todavía no tiene a nadie.'
        : `El equipo está creado, pero le faltan personas: tiene ${is} y la guía pide ${asked}.`,
    prefix: (site: string, asked: 'on' | 'off') =>
      asked === 'off'
        ? `El prefijo de ${site} está activado; la guía pide desactivarlo.`
        : `El prefijo de ${site} está desactivado; la guía pide activarlo.`,
    websiteFails: (site: string, wrong: string) => `El sitio ${site} todavía no conecta. ${wrong}`,
    websiteOpen: (site: string) =>
      `Con el prefijo activado, no está documentado si ${site} puede usar los nombres completos.`,
    otherWebsite: (is: string, asked: string) =>
      `Ha cambiado algo en ${is}. La guía trata de ${asked}.`,
    siteOther: (is: string, asked: string) =>
      `Ha abierto ${is}. La guía trata de ${asked}: vuelva a la lista de sitios y ábralo allí.`,
    visitOther: (is: string, asked: string) =>
      `Ha visitado ${is}. La guía trata de ${asked}: ábralo en la lista de sitios y visítelo desde allí.`,
    removalOther: (is: string, asked: string) =>
      `Está a punto de eliminar a ${is}. La guía elimina a ${asked}.`,
    dialogOther: (is: string, asked: string) =>
      `Ha abierto el cambio de rol de ${is}. La guía lo hace con ${asked}.`,
  },
};

export type DiagnosisWords = typeof es;
export default es;
