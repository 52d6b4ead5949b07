import { expect, test } from 'vitest';
import { createManager } from '#backend/index.ts';
import { createMemoryStorage } from '#backend/storage/memory.ts';
import { type UserId, userId } from '#schema/ids.ts';
import newsDe from '#widgets/manager/news/strings/de.ts';
import newsEs from '#widgets/manager/news/strings/es.ts';
import { tell } from '#widgets/manager/news/tell.ts';
import de from '#widgets/manager/strings/de.ts';
import es from '#widgets/manager/strings/es.ts';

const ana = userId.parse('user:ana');
const marta = 'membership:marta@lumen';
const web = 'team:web';

/** Everything that can be done, in an order in which it can, with what is told of it. */
const deeds: [UserId | null, object, spanish: string, german: string][] = [
  [
    null,
    {
      type: 'sign-up',
      firstName: 'Greta',
      lastName: 'Baum',
      email: 'greta@baum.example',
      entity: 'company',
      organisationName: 'Baum',
    },
    'Cuenta creada. Greta Baum es representante legal de Baum.',
    'Konto erstellt. Greta Baum ist gesetzlicher Vertreter von Baum.',
  ],
  [
    ana,
    {
      type: 'invite-user',
      organisation: 'organisation:lumen',
      firstName: 'Kim',
      lastName: 'Roth',
      email: 'kim@roth.example',
      role: 'collaborator',
      billingRight: false,
      billingReminders: false,
      productEvents: false,
      products: [],
    },
    'Invitación enviada a Kim Roth. El correo está entre los enviados.',
    'Einladung an Kim Roth gesendet. Die E-Mail liegt bei den gesendeten.',
  ],
  [
    null,
    {
      type: 'accept-invitation',
      invitation: 'invitation:line2',
      newAccount: { firstName: 'Kim', lastName: 'Roth' },
    },
    'Kim Roth forma parte ahora de Lumen Studio.',
    'Kim Roth gehört jetzt zu Lumen Studio.',
  ],
  [
    ana,
    {
      type: 'create-work-team',
      organisation: 'organisation:lumen',
      name: 'Tienda',
      colour: 'blue',
      products: [],
    },
    'Equipo de trabajo creado: Tienda.',
    'Arbeitsteam angelegt: Tienda.',
  ],
  [
    ana,
    { type: 'edit-work-team', team: web, name: 'Sitio', leader: null },
    'Nombre y líder del equipo Sitio guardados.',
    'Name und Teamleiter von Sitio gespeichert.',
  ],
  [
    ana,
    { type: 'set-work-team-products', team: web, products: [] },
    'Productos del equipo Sitio guardados.',
    'Produkte des Teams Sitio gespeichert.',
  ],
  [
    ana,
    { type: 'remove-from-work-team', team: web, membership: marta },
    'Marta Ibarra ya no está en el equipo Sitio.',
    'Marta Ibarra ist nicht mehr im Team Sitio.',
  ],
  [
    ana,
    { type: 'add-to-work-team', team: web, members: ['membership:bruno@lumen', marta] },
    'Marta Ibarra forma parte ahora del equipo Sitio.',
    'Marta Ibarra gehört jetzt zum Team Sitio.',
  ],
  [
    ana,
    {
      type: 'add-to-work-team',
      team: web,
      members: ['membership:clara@lumen', 'membership:emil@lumen'],
    },
    '2 personas más forman parte ahora del equipo Sitio.',
    '2 weitere Personen gehören jetzt zum Team Sitio.',
  ],
  [
    ana,
    { type: 'set-mysql-prefix', website: 'website:shop', mysqlPrefix: false },
    'Prefijo de MySQL de shop.lumen.example desactivado.',
    'MySQL-Präfix von shop.lumen.example ausgeschaltet.',
  ],
  [
    ana,
    { type: 'set-mysql-prefix', website: 'website:shop', mysqlPrefix: true },
    'Prefijo de MySQL de shop.lumen.example activado.',
    'MySQL-Präfix von shop.lumen.example eingeschaltet.',
  ],
  [
    ana,
    { type: 'edit-configuration', website: 'website:blog', database: 'a', user: 'b' },
    'Archivo de configuración de blog.lumen.example guardado.',
    'Konfigurationsdatei von blog.lumen.example gespeichert.',
  ],
  [
    ana,
    { type: 'set-billing-right', membership: marta, billingRight: true },
    'Marta Ibarra tiene ahora el derecho de facturación.',
    'Marta Ibarra hat jetzt das Abrechnungsrecht.',
  ],
  [
    ana,
    {
      type: 'set-preferences',
      membership: marta,
      billingReminders: true,
      productEvents: true,
    },
    'Avisos de Marta Ibarra guardados.',
    'Hinweise für Marta Ibarra gespeichert.',
  ],
  [
    ana,
    { type: 'set-product-access', membership: marta, product: 'product:mail', rights: null },
    'Marta Ibarra ya no tiene acceso directo a Mail lumen.example.',
    'Marta Ibarra hat keinen eigenen Zugriff auf Mail lumen.example mehr.',
  ],
  [
    ana,
    { type: 'change-role', membership: marta, role: 'administrator' },
    'Marta Ibarra tiene ahora este rol: Administrador. Se le envió un resumen por correo.',
    'Marta Ibarra hat jetzt diese Rolle: Administrator. Eine E-Mail fasst die Änderung für die Person zusammen.',
  ],
  [
    ana,
    { type: 'remove-user', membership: marta, confirmation: 'ana@lumen.example' },
    'Marta Ibarra ya no forma parte de Lumen Studio.',
    'Marta Ibarra gehört nicht mehr zu Lumen Studio.',
  ],
  [
    ana,
    {
      type: 'replace-legal-representative',
      previous: 'membership:ana@lumen',
      successor: 'membership:bruno@lumen',
      afterwards: 'administrator',
    },
    'Bruno Keller es ahora representante legal en lugar de la persona anterior.',
    'Bruno Keller hat den bisherigen gesetzlichen Vertreter abgelöst.',
  ],
  [
    ana,
    { type: 'create-organisation', name: 'Nueva', entity: 'association' },
    'Organización creada: Nueva.',
    'Organisation erstellt: Nueva.',
  ],
  [
    ana,
    { type: 'switch-organisation', organisation: 'organisation:lumen' },
    'Ahora está en Lumen Studio.',
    'Sie sind jetzt in Lumen Studio.',
  ],
  [
    ana,
    { type: 'leave-organisation', organisation: 'organisation:lumen' },
    'Ha abandonado Lumen Studio.',
    'Sie haben Lumen Studio verlassen.',
  ],
  [
    ana,
    { type: 'move-business-date', to: '2026-12-24' },
    'En la simulación hoy es <2026-12-24>.',
    'In der Simulation ist heute der <2026-12-24>.',
  ],
];

test('whatever is done is told by the names that people know, in both languages', async () => {
  let line = 0;
  const manager = await createManager({
    space: 'news',
    seed: 'agency',
    stores: { open: () => Promise.resolve(createMemoryStorage()), erase: () => Promise.resolve() },
    tabs: { tell: () => undefined, listen: () => () => undefined, close: () => undefined },
    nowMs: () => 0,
    nonce: () => `line${++line}`,
  });
  const formatDate = (day: string) => `<${day}>`;
  for (const [actor, command, spanish, german] of deeds) {
    const before = manager.state.world;
    const outcome = await manager.run(actor, command);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
    const news = {
      kind: 'done',
      entry: outcome.entry,
      before,
      after: manager.state.world,
    } as const;
    expect(tell(news, { words: newsEs, role: es.role, formatDate })).toBe(spanish);
    expect(tell(news, { words: newsDe, role: de.role, formatDate })).toBe(german);
  }
});
