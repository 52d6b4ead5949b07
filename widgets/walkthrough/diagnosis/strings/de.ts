import right from '#i18n/labels/right/de.ts';
import role from '#i18n/labels/role/de.ts';
import signUp from '#i18n/labels/sign-up/de.ts';
import type { Translated } from '#i18n/translated.ts';
import type { DiagnosisWords } from '#widgets/walkthrough/diagnosis/strings/es.ts';

const de: Translated<DiagnosisWords> = {
  right,
  role,
  entity: {
    individual: signUp['entity-individual'],
    association: signUp['entity-association'],
    company: signUp['entity-company'],
  },
  databaseName: {
    user: {
      'without-prefix': 'Dem Benutzer (DB_USER) fehlt das Präfix.',
      'prefix-twice': 'Vor dem Benutzer (DB_USER) steht das Präfix mehr als einmal.',
      unknown: 'Einen Benutzer (DB_USER) mit diesem Namen gibt es auf dem Server nicht.',
    },
    database: {
      'without-prefix': 'Der Datenbank (DB_NAME) fehlt das Präfix.',
      'prefix-twice': 'Vor der Datenbank (DB_NAME) steht das Präfix mehr als einmal.',
      unknown: 'Eine Datenbank (DB_NAME) mit diesem Namen gibt es auf dem Server nicht.',
    },
  },
  missing: {
    memberGone:
      'Die Person, um die es geht, gehört nicht mehr zur Organisation. Machen Sie das rückgängig oder gehen Sie zum Anfang dieses Schritts zurück.',
    role: (name, is, asked) =>
      `${name} hat jetzt eine andere Rolle: ${is}. Die Anleitung verlangt: ${asked}. Ändern Sie sie noch einmal oder machen Sie es rückgängig.`,
    roleOther: (is, asked) =>
      `Sie haben die Rolle von ${is} geändert. In der Anleitung geht es um ${asked}.`,
    billingRight: (name, asked) =>
      asked
        ? `${name} hat kein Abrechnungsrecht; die Anleitung verlangt es.`
        : `${name} hat das Abrechnungsrecht; die Anleitung verlangt, es zu entziehen.`,
    invitedRole: (is, asked) =>
      `Die Einladung ist gesendet, aber mit der Rolle ${is}. Die Anleitung verlangt: ${asked}. Machen Sie sie rückgängig und senden Sie sie noch einmal.`,
    entity: (is, asked) =>
      `Die Organisation ist angelegt, aber als ${is}. Die Anleitung verlangt: ${asked}. Machen Sie es rückgängig und füllen Sie das Formular noch einmal aus.`,
    teamProduct: (product) =>
      `Das Team ist angelegt, aber ohne ${product}. Fügen Sie es in der Verwaltung des Teams hinzu oder gehen Sie zum Anfang dieses Schritts zurück.`,
    teamRight: (product, right) =>
      product === ''
        ? `Das Team ist angelegt, ihm fehlt aber dieses Recht: ${right}.`
        : `Das Team ist angelegt, ihm fehlt aber dieses Recht an ${product}: ${right}.`,
    teamMembers: (is, asked) =>
      is === 0
        ? 'Das Team ist angelegt, hat aber noch niemanden.'
        : `Das Team ist angelegt, aber es fehlen Personen: Es hat ${is}, die Anleitung verlangt ${asked}.`,
    prefix: (site, asked) =>
      asked === 'off'
        ? `Das Präfix von ${site} ist eingeschaltet; die Anleitung verlangt, es auszuschalten.`
        : `Das Präfix von ${site} ist ausgeschaltet; die Anleitung verlangt, es einzuschalten.`,
    websiteFails: (site, wrong) => `Die Website ${site} hat noch keine Verbindung. ${wrong}`,
    websiteOpen: (site) =>
      `Ob ${site} bei eingeschaltetem Präfix die vollen Namen verwenden darf, ist nicht dokumentiert.`,
    otherWebsite: (is, asked) =>
      `Sie haben etwas an ${is} geändert. In der Anleitung geht es um ${asked}.`,
    siteOther: (is, asked) =>
      `Geöffnet ist ${is}. In der Anleitung geht es um ${asked}: Öffnen Sie diese Website über die Liste der Websites.`,
    visitOther: (is, asked) =>
      `Aufgerufen haben Sie ${is}. In der Anleitung geht es um ${asked}: Öffnen Sie diese Website in der Liste und rufen Sie sie dort auf.`,
    removalOther: (is, asked) =>
      `Sie sind dabei, ${is} zu entfernen. In der Anleitung geht es um ${asked}.`,
    dialogOther: (is, asked) =>
      `Geöffnet ist die Rollenänderung von ${is}. In der Anleitung geht es um ${asked}.`,
  },
};

export default de;
