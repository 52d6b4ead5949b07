import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawPicture } from '#feeds/pictures/draw.ts';
import { pictureSize } from '#feeds/pictures/frame.ts';
import { palette } from '#feeds/pictures/palette.ts';
import type { Subject } from '#feeds/pictures/subject.ts';
import { realLibrary } from '#feeds/testing/real-guides.ts';
import { locales } from '#i18n/locales.ts';
import { guide } from '#schema/guide.ts';

type Box = { left: number; top: number; right: number; bottom: number };

/** Around all letters of one colour, each point of their outlines counted; the frame and the mark have none. */
function boxOf(svg: string, colour: string): Box {
  const outlines = [...svg.matchAll(new RegExp(`<path fill="${colour}" d="(M[^"]*Z)"`, 'g'))];
  const numbers = outlines.flatMap(([, data = '']) =>
    (data.match(/-?\d+(\.\d+)?/g) ?? []).map(Number),
  );
  const xs = numbers.filter((_, index) => index % 2 === 0);
  const ys = numbers.filter((_, index) => index % 2 === 1);
  const least = (all: number[]) => all.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = (all: number[]) => all.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return { left: least(xs), top: least(ys), right: most(xs), bottom: most(ys) };
}

const margin = 64;

function expectInside(subject: Subject): void {
  const svg = drawPicture(subject);
  for (const colour of [palette.ink, palette['ink-soft'], palette.accent, palette['on-accent']]) {
    const { left, top, right, bottom } = boxOf(svg, colour);
    expect(left, colour).toBeGreaterThan(margin);
    expect(right, colour).toBeLessThan(pictureSize.width - margin);
    expect(top, colour).toBeGreaterThan(40);
    // The circles of the steps begin at 526.
    const lowest = colour === palette.ink ? 524 : pictureSize.height - 40;
    expect(bottom, colour).toBeLessThan(lowest);
  }
}

const longest = guide.shape.title;
const around = { label: 'Konto und Organisation', corner: 'Guía del Manager de Infomaniak' };
const foot = '14 Schritte';

describe('no text leaves its place', () => {
  const letters = fc.constantFrom(
    ...'abcdefgilmnoprstuwWMÄÖÜßñÑáéíóú¿¡«»„“”’()-–/.,:?!0123456789'.split(''),
  );
  const word = fc.string({ unit: letters, minLength: 1, maxLength: 60 });
  const title = fc
    .array(word, { minLength: 1, maxLength: 14 })
    .map((words) => words.join(' ').slice(0, 90))
    .filter((text) => longest.safeParse(text).success);

  test('whatever the title', () => {
    fc.assert(
      fc.property(
        title,
        fc.constantFrom(...locales),
        fc.integer({ min: 1, max: 40 }),
        (text, locale, steps) => expectInside({ locale, title: text, steps, foot, ...around }),
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  test.each([
    [
      'de',
      'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft gründen',
    ],
    ['de', 'Rechnungsadressenänderungsbestätigungsschreiben für „Hochverfügbarkeitsspeicher“'],
    [
      'es',
      '¿Cómo recuperar la contraseña si el «correo electrónico» ya no existe? ¡Así, señora Ñandú!',
    ],
    ['de', 'W'.repeat(90)],
    ['es', 'ÁÑÜ yg'],
  ] as const)('%s: %s', (locale, text) => {
    expectInside({ locale, title: text, steps: 3, foot, ...around });
  });

  test('however long the category, the tagline and the corner', () => {
    const long = 'Verwaltung, Zahlungsverkehr und Mahnwesen im Zusammenschluss';
    expectInside({
      locale: 'de',
      title: 'Rollen',
      label: long,
      corner: long,
      foot: long,
      steps: 0,
    });
    expectInside({
      locale: 'es',
      title: 'Roles',
      label: 'W'.repeat(60),
      corner: long,
      foot: long.repeat(2),
    });
  });

  test('nor that of any guide there is', () => {
    const { guides } = realLibrary();
    for (const locale of locales) {
      for (const { data } of guides[locale]) {
        expectInside({ locale, title: data.title, steps: 7, foot, ...around });
      }
    }
  });
});

test('the colours are those of the light theme', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  for (const [name, colour] of Object.entries(palette)) {
    expect(tokens).toContain(`--${name}: light-dark(${colour}, `);
  }
});

test('a picture needs no font where it is drawn, and is the same each time', () => {
  const subject = { locale: 'de', title: 'Größe & <Maß>', ...around } as const;
  expect(drawPicture(subject)).not.toMatch(/<text|font-/);
  expect(drawPicture(subject)).toBe(drawPicture({ ...subject }));
});
