import { describe, expect, test } from 'vitest';
import { fitTitle } from '#feeds/pictures/fit.ts';
import type { Typeface } from '#feeds/pictures/typeface.ts';

/** Every letter half as wide as it is high. */
const face: Typeface = {
  width: (text, size) => [...text].length * size * 0.5,
  outline: () => '',
};
const room = { width: 1000, height: 300 };

function linesOf(title: string, locale: 'es' | 'de' = 'de') {
  return fitTitle(title, room, face, locale).lines;
}

describe('a title', () => {
  test('that is short is as large as type gets', () => {
    expect(fitTitle('Rollen', room, face, 'de')).toMatchObject({ lines: ['Rollen'], size: 100 });
  });

  test('gets smaller until it fits, with lines of about the same length', () => {
    expect(
      fitTitle('Nachrichten, Kontakte und Termine in Infomaniak Mail suchen', room, face, 'de'),
    ).toMatchObject({
      size: 84,
      lines: ['Nachrichten, Kontakte', 'und\u00a0Termine in', 'Infomaniak Mail suchen'],
    });
  });

  test('is broken after a hyphen that is written, without a second one', () => {
    expect(linesOf('Zwei-Faktor-Authentifizierungsverfahren')).toEqual([
      'Zwei-Faktor-',
      'Authentifizierungsverfahren',
    ]);
  });

  test('keeps a number with its unit, and does not end a line with a conjunction', () => {
    expect(linesOf('Consultar, descargar e imprimir facturas', 'es')).toEqual([
      'Consultar, descargar',
      'e\u00a0imprimir facturas',
    ]);
    expect(linesOf('Ein Postfach mit 20\u00a0GB', 'de').join('\n')).toContain('20\u00a0GB');
  });

  test('with a word too long for any line is hyphenated between syllables of its language', () => {
    expect(linesOf('Rechnungsadressenänderungsbestätigungsschreiben')).toEqual([
      'Rechnungsadressenände-',
      'rungsbestätigungsschreiben',
    ]);
    expect(linesOf('Electroencefalografistasdesinstitucionalizadas', 'es')).toEqual([
      'Electroencefalografis-',
      'tasdesinstitucionalizadas',
    ]);
  });

  test('without syllables is broken anywhere, and loses nothing', () => {
    const lines = linesOf('W'.repeat(90));
    expect(lines.join('').replaceAll('-', '')).toBe('W'.repeat(90));
  });

  test('that fits in no size ends with an ellipsis', () => {
    const lines = linesOf('Anleitung '.repeat(40).trim());
    expect(lines).toHaveLength(5);
    expect(lines.at(-1)).toBe('Anleitung Anleitung Anleitung Anleitung…');
  });
});
