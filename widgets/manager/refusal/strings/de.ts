import type { Translated } from '#i18n/translated.ts';
import type { RefusalWords } from '#widgets/manager/refusal/strings/es.ts';

export default {
  oneWay: 'Damit ginge es:',
  ways: 'Mit einer dieser Änderungen ginge es:',
  nothingChanged: 'Es wurde nichts geändert.',
  actions: {
    'create-organisation': 'Sie können keine Organisation erstellen.',
    'switch-organisation': 'Sie können diese Organisation nicht öffnen.',
    'leave-organisation': 'Sie können diese Organisation nicht verlassen.',
    'invite-user': 'Sie können dieser Organisation keine Benutzer hinzufügen.',
    'grant-legal-representative': 'Sie können niemanden zum gesetzlichen Vertreter machen.',
    'change-role': 'Sie können in dieser Organisation keine Rollen und Rechte ändern.',
    'remove-user': 'Sie können aus dieser Organisation niemanden entfernen.',
    'remove-only-legal-representative':
      'Der einzige gesetzliche Vertreter kann seine Stellung nicht verlieren.',
    'remove-legal-representative': 'Sie können keinen gesetzlichen Vertreter ablösen.',
    'set-product-access': 'Sie können diesen Zugriff auf Produkte nicht ändern.',
    'create-work-team': 'Sie können in dieser Organisation keine Arbeitsteams anlegen.',
    'edit-work-team': 'Sie können die Arbeitsteams dieser Organisation nicht bearbeiten.',
    'toggle-mysql-prefix': 'Sie können das MySQL-Präfix dieser Website nicht ändern.',
    'receive-billing-reminders': 'Diese Person kann keine Abrechnungshinweise bekommen.',
    'receive-product-events': 'Diese Person kann keine Produkthinweise bekommen.',
  },
  otherAction: 'Das können Sie nicht tun.',
  undocumentedActions: {
    'change-role': 'Ob dieser Wechsel der Rolle möglich ist, ist nicht dokumentiert.',
    'remove-legal-representative':
      'Ob ein Administrator einen gesetzlichen Vertreter ablösen darf, ist nicht dokumentiert.',
    'toggle-mysql-prefix':
      'Ob externe Benutzer das MySQL-Präfix ändern dürfen, ist nicht dokumentiert.',
    'receive-billing-reminders':
      'Ob externe Benutzer Abrechnungshinweise bekommen können, ist nicht dokumentiert.',
    'receive-product-events':
      'Ob externe Benutzer Produkthinweise bekommen können, ist nicht dokumentiert.',
  },
  otherUndocumented: 'Ob Sie das dürfen, ist nicht dokumentiert.',
  undocumented:
    'Die öffentlichen Quellen schweigen dazu oder widersprechen sich. Die Simulation rät nicht: Sie ändert nichts.',
  roleTooLow: (role) => `Ihre Rolle hier ist ${role}, und die reicht nicht.`,
  excluded: (role) => `Die Quellen schließen es für diese Rolle ausdrücklich aus: ${role}.`,
  noMember: 'Sie gehören nicht zu dieser Organisation.',
  noAccount: 'Sie haben noch kein Konto.',
  inferred:
    'Die Quellen sagen, wer es darf, nicht, wer es nicht darf: Dieses Nein ist ein Schluss von uns.',
  blocked: {
    'another-legal-representative':
      'Eine Organisation hat immer mindestens einen gesetzlichen Vertreter, und zurzeit gibt es nur einen. Ernennen Sie zuerst einen weiteren.',
    'another-user':
      'Es ist die letzte Person in der Organisation, und leer darf eine Organisation nicht sein.',
    'narrowable-role':
      'Gesetzliche Vertreter und Administratoren erreichen immer alle Produkte. Auswählen lässt sich der Zugriff nur für Mitarbeiter und externe Benutzer.',
    'inside-organisation':
      'Externe Benutzer bekommen nicht, was mit der ganzen Organisation geteilt ist.',
    'two-factor-not-enforced':
      'Die Organisation verlangt die Zwei-Faktor-Authentifizierung; solange das so ist, kann niemand sie abschalten.',
    'mail-logs-not-withdrawn': 'Wer den Mail-Service verwaltet, hat diese Berechtigung entzogen.',
    'premium-support': 'Die Organisation hat keinen Premium-Support.',
  },
  fixes: {
    invite: (p) => `Man lädt Sie mit dieser Rolle in die Organisation ein: ${p.role}.`,
    'change-role': (p) => `${p.name} bekommt diese Rolle: ${p.role}.`,
    'grant-billing-right': (p) => `${p.name} bekommt das Abrechnungsrecht.`,
    'grant-product-right': (p) => `${p.name} bekommt Zugriff auf ${p.product}: ${p.right}.`,
    'join-team': (p) => `${p.name} kommt in das Arbeitsteam ${p.team}.`,
    'authorise-client': (p) => `${p.name} wird für den Kunden ${p.client} zugelassen.`,
    'name-legal-representative': (p) =>
      `Zuerst wird eine weitere Person gesetzlicher Vertreter, zum Beispiel ${p.name}. Ernennen kann sie nur, wer es selbst ist.`,
    'stop-enforcing-two-factor': () =>
      'Die Organisation verlangt die Zwei-Faktor-Authentifizierung nicht mehr.',
    'give-back-mail-logs': (p) => `${p.name} bekommt die Berechtigung für die Mail-Logs zurück.`,
    'subscribe-premium-support': () => 'Die Organisation abonniert den Premium-Support.',
  },
  effects: {
    'opens-products': (count) =>
      count === 1 ? 'ein weiteres Produkt' : `${count} weitere Produkte`,
    'opens-accounting': 'die Buchhaltung',
    'opens-user-management': 'die Verwaltung der Benutzer',
    'legal-responsibility': 'die rechtliche Verantwortung',
    'mails-summary': 'eine E-Mail an die Person',
    'weakens-security': 'weniger Sicherheit für alle',
    'costs-money': 'Kosten',
  },
  withEffects: (way, effects) => `${way} Das bringt mit sich: ${effects}.`,
  source: (list) => `Quelle: ${list}.`,
  articles: (list, count) =>
    count === 1
      ? `Artikel ${list} der Infomaniak-Wissensdatenbank`
      : `die Artikel ${list} der Infomaniak-Wissensdatenbank`,
  pages: {
    console: 'der Leitfaden zur Verwaltungskonsole',
    'source-guide': 'der Leitfaden zu dieser Funktion',
    'product-access': 'der Leitfaden zum Produktzugriff',
    'support-code': 'der Leitfaden zum Supportcode',
    'mail-logs': 'der Leitfaden zu den Mail-Logs',
  },
  codes: {
    'invalid-input': 'Prüfen Sie die markierten Felder; alles andere bleibt stehen.',
    gone: {
      organisations:
        'Diese Organisation gibt es nicht mehr: Sie wurde rückgängig gemacht oder in einem anderen Tab geändert.',
      users:
        'Diese Person hat kein Konto mehr: Es wurde rückgängig gemacht oder in einem anderen Tab geändert.',
      memberships:
        'Diese Person gehört nicht mehr zur Organisation: Das wurde rückgängig gemacht oder in einem anderen Tab geändert.',
      invitations:
        'Diese Einladung gibt es nicht mehr: Sie wurde angenommen oder rückgängig gemacht, vielleicht in einem anderen Tab.',
      products:
        'Dieses Produkt gibt es nicht mehr: Es wurde rückgängig gemacht oder in einem anderen Tab geändert.',
      workTeams:
        'Dieses Team gibt es nicht mehr: Es wurde rückgängig gemacht oder in einem anderen Tab geändert.',
      websites:
        'Diese Website gibt es nicht mehr: Das wurde rückgängig gemacht oder in einem anderen Tab geändert.',
      other:
        'Was Sie ändern wollten, gibt es nicht mehr: Es wurde rückgängig gemacht oder in einem anderen Tab geändert.',
    },
    'nothing-to-change': 'Es ist schon so; zu ändern gab es nichts.',
    'account-exists': (email) =>
      `Zur Adresse ${email} gibt es schon ein Konto. Handeln Sie als diese Person oder nehmen Sie eine andere Adresse.`,
    'already-member': (email) => `${email} gehört schon zu dieser Organisation.`,
    'already-invited': (email) =>
      `${email} hat schon eine offene Einladung. Sie steht in der Liste der Einladungen.`,
    'invitation-for-somebody-else': (email) =>
      `Die Einladung gilt ${email}. Annehmen kann sie nur diese Person: Handeln Sie als sie.`,
    'account-needed':
      'Dafür braucht es ein Konto. Erstellen Sie eines oder handeln Sie als jemand, der eines hat.',
    'confirmation-differs': (email) =>
      `Das Eingegebene ist nicht Ihre eigene Anmeldeadresse ${email}. Schreiben Sie sie genau so.`,
    'own-membership':
      'Niemand entfernt sich selbst. Wer gehen will, verlässt die Organisation über das eigene Profil.',
    'not-a-successor': 'Wählen Sie eine andere Person aus derselben Organisation.',
    'not-legal-representative':
      'Diese Person ist nicht mehr gesetzlicher Vertreter; es gibt nichts zu ersetzen.',
    'comes-with-role':
      'Zu dieser Rolle gehört die Buchhaltung dazu: Einzeln geben oder nehmen kann man sie nicht.',
    'billing-not-documented':
      'Ob externe Benutzer das Abrechnungsrecht bekommen können, ist nicht dokumentiert. Die Simulation rät nicht.',
    'only-legal-representative-gets-reminders':
      'Der einzige gesetzliche Vertreter bekommt die Abrechnungshinweise immer. Gäbe es einen zweiten, wären sie freiwillig.',
    'product-of-another-organisation':
      'Das Produkt gehört zu einer anderen Organisation. Wechseln Sie oben links die Organisation.',
    'member-of-another-organisation':
      'Diese Person ist Mitglied einer anderen Organisation. Fügen Sie sie zuerst der Organisation des Teams hinzu.',
    'date-not-later': 'Das Datum muss nach dem heutigen Tag der Simulation liegen.',
    'not-loaded':
      'Was dafür nötig ist, ließ sich nicht laden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
    'changed-elsewhere':
      'Ein anderer Tab hat im selben Augenblick etwas geändert. Sehen Sie nach, wie es jetzt steht, und versuchen Sie es noch einmal.',
  },
} satisfies Translated<RefusalWords>;
