import { describe, expect, test } from 'vitest';
import { decide } from '#backend/policy.ts';
import { agency } from '#backend/worlds/agency.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Action } from '#schema/action.ts';
import type { Target } from '#schema/decision.ts';
import { membershipId, organisationId, productId, userId } from '#schema/ids.ts';
import type { Refusal } from '#schema/refusal.ts';
import { type Explanation, explain } from '#widgets/manager/refusal/explain.ts';
import refusalDe from '#widgets/manager/refusal/strings/de.ts';
import refusalEs from '#widgets/manager/refusal/strings/es.ts';
import de from '#widgets/manager/strings/de.ts';
import es from '#widgets/manager/strings/es.ts';

const frames = { es, de };
const words = { es: refusalEs, de: refusalDe };
const world = agency();
const lumen = organisationId.parse('organisation:lumen');
const membership = (name: string) => membershipId.parse(`membership:${name}@lumen`);

function told(refusal: Refusal, locale: Locale, by = 'ana'): Explanation {
  return explain(refusal, {
    world,
    actor: world.users[userId.parse(`user:${by}`)],
    organisation: world.organisations[lumen],
    locale,
    frame: frames[locale],
    words: words[locale],
  });
}

function refused(by: string, action: Action, target: Target): Refusal {
  const decision = decide(world, userId.parse(`user:${by}`), action, {
    organisation: lumen,
    ...target,
  });
  expect(decision.verdict).not.toBe('allowed');
  return { code: decision.verdict === 'denied' ? 'not-permitted' : 'not-documented', decision };
}

describe('a refusal by the policy', () => {
  test('says what, why, what would help with all it brings, and where it is written', () => {
    const refusal = refused('marta', 'change-role', { membership: membership('bruno') });
    expect(told(refusal, 'es', 'marta')).toEqual({
      happened: 'No puede cambiar roles ni derechos en esta organización.',
      why: [
        'Aquí su rol es Colaborador, y no basta.',
        'Las fuentes dicen quién puede, no quién no: esta negativa es una deducción nuestra.',
      ],
      waysTitle: 'Esto lo permitiría:',
      ways: [
        'Que Marta Ibarra reciba este rol: Administrador. Trae consigo: 4 productos más, la contabilidad, la administración de usuarios y un correo de resumen para la persona.',
      ],
      sources:
        'Según el artículo 1633 de la base de conocimientos de Infomaniak y la guía sobre esta función.',
    });
    expect(told(refusal, 'de', 'marta')).toEqual({
      happened: 'Sie können in dieser Organisation keine Rollen und Rechte ändern.',
      why: [
        'Ihre Rolle hier ist Mitarbeiter, und die reicht nicht.',
        'Die Quellen sagen, wer es darf, nicht, wer es nicht darf: Dieses Nein ist ein Schluss von uns.',
      ],
      waysTitle: 'Damit ginge es:',
      ways: [
        'Marta Ibarra bekommt diese Rolle: Administrator. Das bringt mit sich: 4 weitere Produkte, die Buchhaltung, die Verwaltung der Benutzer und eine E-Mail an die Person.',
      ],
      sources:
        'Quelle: Artikel 1633 der Infomaniak-Wissensdatenbank und der Leitfaden zu dieser Funktion.',
    });
  });

  test('of the last legal representative names the rule, not a lack of rights', () => {
    const refusal = refused('ana', 'leave-organisation', { membership: membership('ana') });
    expect(told(refusal, 'es').why).toEqual([
      'Una organización tiene siempre al menos un representante legal, y ahora hay uno solo. Nombre antes a otro.',
    ]);
    expect(told(refusal, 'de').why).toEqual([
      'Eine Organisation hat immer mindestens einen gesetzlichen Vertreter, und zurzeit gibt es nur einen. Ernennen Sie zuerst einen weiteren.',
    ]);
  });

  test('of an administrator who names a legal representative tells what the sources rule out', () => {
    const refusal = refused('bruno', 'change-role', {
      membership: membership('clara'),
      role: 'legal-representative',
    });
    expect(told(refusal, 'es', 'bruno')).toMatchObject({
      happened: 'No puede nombrar a un representante legal.',
      why: ['Las fuentes lo excluyen expresamente para este rol: Administrador.'],
    });
  });

  test('of the MySQL prefix names the right that is missing, and what would give it', () => {
    const refusal = refused('clara', 'toggle-mysql-prefix', {
      product: productId.parse('product:website'),
    });
    expect(told(refusal, 'es', 'clara')).toMatchObject({
      happened: 'No puede cambiar el prefijo de MySQL de este sitio.',
      ways: [
        'Que Clara Weiss reciba acceso a lumen.example: Derechos técnicos.',
        'Que Clara Weiss entre en el equipo Web.',
        expect.stringContaining('Administrador'),
      ],
    });
    expect(told(refusal, 'de', 'clara').happened).toBe(
      'Sie können das MySQL-Präfix dieser Website nicht ändern.',
    );
  });

  test('of the MySQL prefix to an external says that nobody documents it', () => {
    const refusal = refused('emil', 'toggle-mysql-prefix', {
      product: productId.parse('product:shop'),
    });
    expect(told(refusal, 'es', 'emil').happened).toBe(
      'No está documentado si un usuario externo puede cambiar el prefijo de MySQL.',
    );
    expect(told(refusal, 'de', 'emil').happened).toBe(
      'Ob externe Benutzer das MySQL-Präfix ändern dürfen, ist nicht dokumentiert.',
    );
  });

  test('that nobody documents does not pretend to be a no', () => {
    const refusal = refused('ana', 'change-role', {
      membership: membership('emil'),
      role: 'collaborator',
    });
    expect(told(refusal, 'es')).toMatchObject({
      happened: 'No está documentado si este cambio de rol es posible.',
      why: [
        'Las fuentes públicas callan o se contradicen en este punto. El simulador no adivina: no cambia nada.',
      ],
    });
    expect(told(refusal, 'de').happened).toBe(
      'Ob dieser Wechsel der Rolle möglich ist, ist nicht dokumentiert.',
    );
  });

  test('of narrowing an administrator names the roles that always reach everything', () => {
    const refusal = refused('ana', 'set-product-access', {
      membership: membership('bruno'),
      product: productId.parse('product:mail'),
    });
    expect(told(refusal, 'de').why[0]).toMatch(
      /^Gesetzliche Vertreter und Administratoren erreichen/,
    );
  });
});

/** One of each kind that needs no decision. */
const plain: Refusal[] = [
  { code: 'invalid-input', problems: [] },
  { code: 'gone', what: 'memberships' },
  { code: 'gone', what: 'workTeams' },
  { code: 'gone', what: 'websites' },
  { code: 'nothing-to-change' },
  { code: 'account-exists', email: 'a@b.example' },
  { code: 'already-member', email: 'a@b.example' },
  { code: 'already-invited', email: 'a@b.example' },
  { code: 'invitation-for-somebody-else', email: 'a@b.example' },
  { code: 'account-needed' },
  { code: 'confirmation-differs' },
  { code: 'own-membership' },
  { code: 'not-a-successor' },
  { code: 'not-legal-representative' },
  { code: 'billing-right-fixed', because: 'comes-with-role' },
  { code: 'billing-right-fixed', because: 'not-documented' },
  { code: 'only-legal-representative-gets-reminders' },
  { code: 'product-of-another-organisation' },
  { code: 'member-of-another-organisation' },
  { code: 'date-not-later' },
  { code: 'changed-elsewhere' },
  { code: 'not-loaded' },
];

for (const locale of ['es', 'de'] as const) {
  test(`every other refusal has its own sentence (${locale})`, () => {
    const sentences = plain.map((refusal) => told(refusal, locale).why.join(' '));
    expect(new Set(sentences).size).toBe(plain.length);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^\S.{15,}\.$/);
      expect(sentence).not.toMatch(/undefined|\[object/);
    }
  });
}

test('a wrong confirmation names the login that was asked for', () => {
  expect(told({ code: 'confirmation-differs' }, 'es').why[0]).toContain('ana@lumen.example');
});
