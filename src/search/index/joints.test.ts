import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jointMarker } from '#search/index/joints.ts';

const mark = jointMarker(['Rechnungs|adresse', 'Rechnungs|adressen|liste', 'Vorab|zahlungs|konto']);

test('a known compound is cut at its joints', () => {
  expect(mark('<p>Die Rechnungsadresse.</p>')).toBe('<p>Die Rechnungs|adresse.</p>');
  expect(mark('<p>VORABZAHLUNGSKONTO</p>')).toBe('<p>VORAB|ZAHLUNGS|KONTO</p>');
});

test('an ending may follow the last part', () => {
  expect(mark('<p>Rechnungsadressen, Vorabzahlungskontos</p>')).toBe(
    '<p>Rechnungs|adressen, Vorab|zahlungs|kontos</p>',
  );
});

test('the longest compound wins', () => {
  expect(mark('<p>Rechnungsadressenliste</p>')).toBe('<p>Rechnungs|adressen|liste</p>');
});

test('part of another word, attributes and addresses stay whole', () => {
  const html = '<a href="/rechnungsadresse/" title="Rechnungsadresse">Lieferrechnungsadresse</a>';
  expect(mark(html)).toBe(html);
});

test('the name of a step is cut as well, the title of the page is not', () => {
  expect(mark('<li data-pagefind-title="Rechnungsadresse wählen">')).toBe(
    '<li data-pagefind-title="Rechnungs|adresse wählen">',
  );
  expect(mark('<h1>Rechnungsadresse</h1>')).toBe('<h1>Rechnungsadresse</h1>');
});

test('without compounds nothing changes', () => {
  expect(jointMarker([])('<p>Rechnungsadresse</p>')).toBe('<p>Rechnungsadresse</p>');
});

test('whatever the text, only joints are added', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom('Rechnungsadresse', ' ', 'n', '<b>', '</b>', 'x', 'Vorabzahlungskonto'),
      ),
      (parts) => {
        const html = `<p>${parts.join('')}</p>`;
        expect(mark(html).replaceAll('|', '')).toBe(html);
      },
    ),
  );
});
