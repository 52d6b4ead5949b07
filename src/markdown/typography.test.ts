import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locales } from '#i18n/locales.ts';
import { typeset } from '#markdown/typography.ts';

test('straight quotes become those of the language', () => {
  expect(typeset('Pulse "Guardar" y "Salir".', 'es')).toBe('Pulse «Guardar» y «Salir».');
  expect(typeset('Wählen Sie "Speichern" (oder "Weiter").', 'de')).toBe(
    'Wählen Sie „Speichern“ (oder „Weiter“).',
  );
});

test('quotes within quotes are single ones', () => {
  expect(typeset(`"Elija 'todo' y siga"`, 'es')).toBe('«Elija “todo” y siga»');
  expect(typeset(`"Wählen Sie 'alles' aus"`, 'de')).toBe('„Wählen Sie ‚alles‘ aus“');
});

test('an apostrophe within a word is no quote', () => {
  expect(typeset("wie geht's", 'de')).toBe('wie geht’s');
});

test('a Spanish question may open with a quote', () => {
  expect(typeset('"¿Quién?"', 'es')).toBe('«¿Quién?»');
});

test('no line begins with the arrow of a menu path', () => {
  expect(typeset('Contabilidad ▸ A pagar', 'es')).toBe('Contabilidad\u00a0▸ A pagar');
});

test('German abbreviations hold together', () => {
  expect(typeset('z. B. so, d.h. anders', 'de')).toBe('z.\u202fB. so, d.\u202fh. anders');
});

test('a number holds on to its unit', () => {
  expect(typeset('bis 72 h oder 50 MB', 'de')).toBe('bis 72\u00a0h oder 50\u00a0MB');
  for (const unit of ['%', '€', 'CHF', 'h', 'min', 'MB', 'GB', 'TB'])
    expect(typeset(`3 ${unit}`, 'es')).toBe(`3\u00a0${unit}`);
});

test('whatever the text, no straight double quote is left and setting twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...locales), (text, locale) => {
      const once = typeset(text, locale);
      expect(once).not.toContain('"');
      expect(typeset(once, locale)).toBe(once);
    }),
  );
});
