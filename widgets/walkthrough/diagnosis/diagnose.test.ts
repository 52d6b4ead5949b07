import { describe, expect, test } from 'vitest';
import type { Missing } from '#backend/goals/missing.ts';
import { done, member, product } from '#backend/testing/act.ts';
import { situation } from '#backend/testing/practice.ts';
import { zoe } from '#backend/testing/used-space.ts';
import { agency } from '#backend/worlds/agency.ts';
import { websiteId } from '#schema/ids.ts';
import type { World } from '#schema/world.ts';
import { diagnose } from '#widgets/walkthrough/diagnosis/diagnose.ts';
import de from '#widgets/walkthrough/diagnosis/strings/de.ts';
import es from '#widgets/walkthrough/diagnosis/strings/es.ts';

const words = { es, de };
const marta = member('marta');
const bruno = member('bruno');
const site = websiteId.parse('website:website');
const tell = (missing: Missing | null, locale: 'es' | 'de', world: World = agency()) =>
  diagnose(missing, situation(world), words[locale]);

/** Every mistake that there is, with what is told of it; a missing one does not compile. */
type Told = { [Code in Exclude<Missing['code'], 'not-yet'>]: Sentences<Code>[] };
type Sentences<Code> = [missing: Extract<Missing, { code: Code }>, spanish: string, german: string];

const told: Told = {
  'member-gone': [
    [
      { code: 'member-gone' },
      'La persona de la que trata la guía ya no está en la organización. Deshágalo o vuelva al principio de este paso.',
      'Die Person, um die es geht, gehört nicht mehr zur Organisation. Machen Sie das rückgängig oder gehen Sie zum Anfang dieses Schritts zurück.',
    ],
  ],
  'role-differs': [
    [
      { code: 'role-differs', of: marta, is: 'legal-representative', asked: 'administrator' },
      'Marta Ibarra tiene ahora otro rol: Representante legal. La guía pide este: Administrador. Cámbielo otra vez o deshágalo.',
      'Marta Ibarra hat jetzt eine andere Rolle: Gesetzlicher Vertreter. Die Anleitung verlangt: Administrator. Ändern Sie sie noch einmal oder machen Sie es rückgängig.',
    ],
  ],
  'role-of-other': [
    [
      { code: 'role-of-other', is: bruno, asked: marta },
      'Ha cambiado el rol de Bruno Keller. La guía cambia el de Marta Ibarra.',
      'Sie haben die Rolle von Bruno Keller geändert. In der Anleitung geht es um Marta Ibarra.',
    ],
  ],
  'billing-right-differs': [
    [
      { code: 'billing-right-differs', of: marta, asked: true },
      'Marta Ibarra no tiene el derecho de facturación, y la guía lo pide.',
      'Marta Ibarra hat kein Abrechnungsrecht; die Anleitung verlangt es.',
    ],
    [
      { code: 'billing-right-differs', of: bruno, asked: false },
      'Bruno Keller tiene el derecho de facturación, y la guía pide quitárselo.',
      'Bruno Keller hat das Abrechnungsrecht; die Anleitung verlangt, es zu entziehen.',
    ],
  ],
  'invited-with-other-role': [
    [
      { code: 'invited-with-other-role', is: 'external', asked: 'collaborator' },
      'La invitación se envió, pero con el rol Usuario externo. La guía pide este: Colaborador. Deshágala y envíela de nuevo.',
      'Die Einladung ist gesendet, aber mit der Rolle Externer Benutzer. Die Anleitung verlangt: Mitarbeiter. Machen Sie sie rückgängig und senden Sie sie noch einmal.',
    ],
  ],
  'entity-differs': [
    [
      { code: 'entity-differs', is: 'individual', asked: 'company' },
      'La organización se creó, pero como Particular. La guía pide Empresa. Deshágalo y rellene el formulario otra vez.',
      'Die Organisation ist angelegt, aber als Privatperson. Die Anleitung verlangt: Unternehmen. Machen Sie es rückgängig und füllen Sie das Formular noch einmal aus.',
    ],
    [
      { code: 'entity-differs', is: 'company', asked: 'association' },
      'La organización se creó, pero como Empresa. La guía pide Asociación. Deshágalo y rellene el formulario otra vez.',
      'Die Organisation ist angelegt, aber als Unternehmen. Die Anleitung verlangt: Verein. Machen Sie es rückgängig und füllen Sie das Formular noch einmal aus.',
    ],
  ],
  'team-without-product': [
    [
      { code: 'team-without-product', product: product('shop') },
      'El equipo se creó, pero sin shop.lumen.example. Añádalo en la gestión del equipo o vuelva al principio de este paso.',
      'Das Team ist angelegt, aber ohne shop.lumen.example. Fügen Sie es in der Verwaltung des Teams hinzu oder gehen Sie zum Anfang dieses Schritts zurück.',
    ],
  ],
  'team-without-right': [
    [
      { code: 'team-without-right', product: product('shop'), right: 'technical' },
      'El equipo se creó, pero le falta este derecho sobre shop.lumen.example: Derechos técnicos.',
      'Das Team ist angelegt, ihm fehlt aber dieses Recht an shop.lumen.example: Technische Rechte.',
    ],
    [
      { code: 'team-without-right', product: undefined, right: 'technical' },
      'El equipo se creó, pero le falta este derecho: Derechos técnicos.',
      'Das Team ist angelegt, ihm fehlt aber dieses Recht: Technische Rechte.',
    ],
  ],
  'team-without-members': [
    [
      { code: 'team-without-members', is: 0, asked: 1 },
      'El equipo está creado, pero todavía no tiene a nadie.',
      'Das Team ist angelegt, hat aber noch niemanden.',
    ],
    [
      { code: 'team-without-members', is: 1, asked: 2 },
      'El equipo está creado, pero le faltan personas: tiene 1 y la guía pide 2.',
      'Das Team ist angelegt, aber es fehlen Personen: Es hat 1, die Anleitung verlangt 2.',
    ],
  ],
  'prefix-differs': [
    [
      { code: 'prefix-differs', of: site, asked: 'off' },
      'El prefijo de lumen.example está activado; la guía pide desactivarlo.',
      'Das Präfix von lumen.example ist eingeschaltet; die Anleitung verlangt, es auszuschalten.',
    ],
    [
      { code: 'prefix-differs', of: site, asked: 'on' },
      'El prefijo de lumen.example está desactivado; la guía pide activarlo.',
      'Das Präfix von lumen.example ist ausgeschaltet; die Anleitung verlangt, es einzuschalten.',
    ],
  ],
  'website-fails': [
    [
      {
        code: 'website-fails',
        of: site,
        names: [{ which: 'user', problem: 'without-prefix' }],
      },
      'El sitio lumen.example todavía no conecta. Al usuario (DB_USER) le falta el prefijo.',
      'Die Website lumen.example hat noch keine Verbindung. Dem Benutzer (DB_USER) fehlt das Präfix.',
    ],
    [
      {
        code: 'website-fails',
        of: site,
        names: [{ which: 'database', problem: 'without-prefix' }],
      },
      'El sitio lumen.example todavía no conecta. A la base de datos (DB_NAME) le falta el prefijo.',
      'Die Website lumen.example hat noch keine Verbindung. Der Datenbank (DB_NAME) fehlt das Präfix.',
    ],
    [
      {
        code: 'website-fails',
        of: site,
        names: [
          { which: 'user', problem: 'prefix-twice' },
          { which: 'database', problem: 'unknown' },
        ],
      },
      'El sitio lumen.example todavía no conecta. El usuario (DB_USER) lleva el prefijo más de una vez. La base de datos (DB_NAME) no existe con ese nombre en el servidor.',
      'Die Website lumen.example hat noch keine Verbindung. Vor dem Benutzer (DB_USER) steht das Präfix mehr als einmal. Eine Datenbank (DB_NAME) mit diesem Namen gibt es auf dem Server nicht.',
    ],
  ],
  'website-not-documented': [
    [
      { code: 'website-not-documented', of: site },
      'Con el prefijo activado, no está documentado si lumen.example puede usar los nombres completos.',
      'Ob lumen.example bei eingeschaltetem Präfix die vollen Namen verwenden darf, ist nicht dokumentiert.',
    ],
  ],
  'other-website': [
    [
      { code: 'other-website', is: websiteId.parse('website:blog'), asked: site },
      'Ha cambiado algo en blog.lumen.example. La guía trata de lumen.example.',
      'Sie haben etwas an blog.lumen.example geändert. In der Anleitung geht es um lumen.example.',
    ],
  ],
  'screen-of-other': [
    [
      { code: 'screen-of-other', is: websiteId.parse('website:blog'), asked: site },
      'Ha abierto blog.lumen.example. La guía trata de lumen.example: vuelva a la lista de sitios y ábralo allí.',
      'Geöffnet ist blog.lumen.example. In der Anleitung geht es um lumen.example: Öffnen Sie diese Website über die Liste der Websites.',
    ],
  ],
  'visit-to-other': [
    [
      { code: 'visit-to-other', is: websiteId.parse('website:blog'), asked: site },
      'Ha visitado blog.lumen.example. La guía trata de lumen.example: ábralo en la lista de sitios y visítelo desde allí.',
      'Aufgerufen haben Sie blog.lumen.example. In der Anleitung geht es um lumen.example: Öffnen Sie diese Website in der Liste und rufen Sie sie dort auf.',
    ],
  ],
  'dialog-about-other': [
    [
      { code: 'dialog-about-other', kind: 'change-role', is: bruno, asked: marta },
      'Ha abierto el cambio de rol de Bruno Keller. La guía lo hace con Marta Ibarra.',
      'Geöffnet ist die Rollenänderung von Bruno Keller. In der Anleitung geht es um Marta Ibarra.',
    ],
    [
      { code: 'dialog-about-other', kind: 'remove', is: bruno, asked: marta },
      'Está a punto de eliminar a Bruno Keller. La guía elimina a Marta Ibarra.',
      'Sie sind dabei, Bruno Keller zu entfernen. In der Anleitung geht es um Marta Ibarra.',
    ],
  ],
};
const mistakes = Object.values(told).flat();

describe('what came out otherwise', () => {
  test.each(mistakes)('is told with the names that people know: %j', (missing, spanish, german) => {
    expect(tell(missing, 'es')).toBe(spanish);
    expect(tell(missing, 'de')).toBe(german);
  });

  test.each(['es', 'de'] as const)('is a full sentence, each its own (%s)', (locale) => {
    const sentences = mistakes.map(([missing]) => tell(missing, locale));
    expect(new Set(sentences).size).toBe(mistakes.length);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^\p{Lu}.{20,}\.$/u);
      expect(sentence).not.toMatch(/undefined|null|\[object|:\w|user:|[a-z]-[a-z]+-|\s\s|\s[.,:;]/);
    }
  });

  test('is nothing while nothing was tried, or all is done', () => {
    expect(tell({ code: 'not-yet' }, 'es')).toBeUndefined();
    expect(tell(null, 'de')).toBeUndefined();
  });
});

describe('a person is called by name', () => {
  test('though no longer a member', () => {
    const confirmation = 'ana@lumen.example';
    const remove = { type: 'remove-user', membership: bruno, confirmation } as const;
    const world = done(agency(), 'ana', remove);
    expect(
      tell(
        { code: 'dialog-about-other', kind: 'change-role', is: bruno, asked: marta },
        'es',
        world,
      ),
    ).toBe('Ha abierto el cambio de rol de Bruno Keller. La guía lo hace con Marta Ibarra.');
  });

  test('though new since the practice began', () => {
    const invited = done(agency(), 'ana', zoe);
    const newAccount = { firstName: 'Zoë', lastName: 'Lang' };
    const accept = {
      type: 'accept-invitation',
      invitation: 'invitation:n001a',
      newAccount,
    } as const;
    const world = done(invited, null, accept, 'n002a');
    const [joined] = Object.values(world.memberships).filter(({ id }) => id.endsWith(':n002a'));
    if (!joined) throw new Error('Nobody has joined.');
    expect(
      tell(
        { code: 'dialog-about-other', kind: 'change-role', is: joined.id, asked: marta },
        'de',
        world,
      ),
    ).toBe(
      'Geöffnet ist die Rollenänderung von Zoë Lang. In der Anleitung geht es um Marta Ibarra.',
    );
  });
});
