import type { Translated } from '#i18n/translated.ts';
import type { NewsWords } from '#widgets/manager/news/strings/es.ts';

export default {
  'sign-up': (p) => `Konto erstellt. ${p.name} ist gesetzlicher Vertreter von ${p.organisation}.`,
  'create-organisation': (p) => `Organisation erstellt: ${p.organisation}.`,
  'switch-organisation': (p) => `Sie sind jetzt in ${p.organisation}.`,
  'leave-organisation': (p) => `Sie haben ${p.organisation} verlassen.`,
  'invite-user': (p) => `Einladung an ${p.name} gesendet. Die E-Mail liegt bei den gesendeten.`,
  'accept-invitation': (p) => `${p.name} gehört jetzt zu ${p.organisation}.`,
  'change-role': (p) =>
    `${p.name} hat jetzt diese Rolle: ${p.role}. Eine E-Mail fasst die Änderung für die Person zusammen.`,
  'set-billing-right': (p) =>
    p.on
      ? `${p.name} hat jetzt das Abrechnungsrecht.`
      : `${p.name} hat das Abrechnungsrecht nicht mehr.`,
  'set-preferences': (p) => `Hinweise für ${p.name} gespeichert.`,
  'replace-legal-representative': (p) =>
    `${p.name} hat den bisherigen gesetzlichen Vertreter abgelöst.`,
  'remove-user': (p) => `${p.name} gehört nicht mehr zu ${p.organisation}.`,
  'set-product-access': (p) =>
    p.on
      ? `Zugriff von ${p.name} auf ${p.product} gespeichert.`
      : `${p.name} hat keinen eigenen Zugriff auf ${p.product} mehr.`,
  'create-work-team': (p) => `Arbeitsteam angelegt: ${p.team}.`,
  'edit-work-team': (p) => `Name und Teamleiter von ${p.team} gespeichert.`,
  'set-work-team-products': (p) => `Produkte des Teams ${p.team} gespeichert.`,
  'add-to-work-team': (p) =>
    p.names.length === 1
      ? `${p.names[0]} gehört jetzt zum Team ${p.team}.`
      : `${p.names.length} weitere Personen gehören jetzt zum Team ${p.team}.`,
  'remove-from-work-team': (p) => `${p.name} ist nicht mehr im Team ${p.team}.`,
  'set-mysql-prefix': (p) =>
    p.on
      ? `MySQL-Präfix von ${p.site} eingeschaltet.`
      : `MySQL-Präfix von ${p.site} ausgeschaltet.`,
  'edit-configuration': (p) => `Konfigurationsdatei von ${p.site} gespeichert.`,
  'move-business-date': (p) => `In der Simulation ist heute der ${p.date}.`,
  undone: 'Rückgängig gemacht.',
  redone: 'Wiederholt.',
  reset: 'Alles ist wieder wie am Anfang.',
  imported: 'Übung aus der Datei geöffnet.',
  exported: 'Übung in einer Datei gesichert.',
  stuck:
    'Es gab nichts mehr rückgängig zu machen oder zu wiederholen, oder ein anderer Tab hat gerade etwas geändert. Sehen Sie nach, wie es jetzt steht.',
} satisfies Translated<NewsWords>;
