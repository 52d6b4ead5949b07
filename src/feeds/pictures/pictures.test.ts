import { afterEach, describe, expect, test, vi } from 'vitest';
import { drawPicture } from '#feeds/pictures/draw.ts';
import { allPictures, pictureAddress, pictureText } from '#feeds/pictures/pictures.ts';
import { rasterize } from '#feeds/pictures/rasterize.ts';
import { guideSubject, siteSubject } from '#feeds/pictures/subject.ts';
import { sizeOfPng } from '#feeds/pictures/whole-png.ts';
import { guideData } from '#feeds/structured-data.ts';
import { realLibrary } from '#feeds/testing/real-guides.ts';
import { locales } from '#i18n/locales.ts';

afterEach(() => vi.resetModules());

const library = realLibrary();
const [guide] = library.guides.de.filter(({ id }) => id === 'security/two-factor-disable');
if (!guide) throw new Error('The guide that these tests look at is gone.');

describe('pictures for links', () => {
  test('every guide has one of its own in each language, and each language one for all other pages', () => {
    const guides = locales.flatMap((locale) => library.guides[locale]);
    expect(allPictures(library).size).toBe(guides.length + locales.length);
  });

  test('a guide is shown by its title, its category and the steps of its main way', () => {
    expect(guideSubject(guide)).toEqual({
      locale: 'de',
      title: 'Zwei-Faktor-Authentifizierung (2FA) ausschalten oder ohne Handy ins Konto kommen',
      label: 'Sicherheit',
      corner: 'Anleitung zum Infomaniak Manager',
      steps: 3,
      foot: '3 Schritte',
    });
  });

  test('the address changes with what is drawn, and with nothing else', () => {
    const address = pictureAddress('de', guide);
    expect(address).toMatch(/^\/social\/[0-9a-f]{12}\.png$/);
    const checkedAgain = { ...guide, data: { ...guide.data, checked: '2027-01-01' } };
    const renamed = { ...guide, data: { ...guide.data, title: `${guide.data.title}!` } };
    expect(pictureAddress('de', checkedAgain)).toBe(address);
    expect(pictureAddress('de', renamed)).not.toBe(address);
  });

  test('it says the same to those who hear it', () => {
    expect(pictureText('de', guide)).toBe(
      'Zwei-Faktor-Authentifizierung (2FA) ausschalten oder ohne Handy ins Konto kommen · Vademecum',
    );
    expect(pictureText('es')).toBe('El Manager de Infomaniak, explicado paso a paso · Vademecum');
  });

  test('structured data names it by its whole address', () => {
    const image = `https://vademecum.example${pictureAddress('de', guide)}`;
    expect(JSON.stringify(guideData(guide))).toContain(`"image":"${image}"`);
  });

  test('it is 1200 by 630 and lighter than 40 kB, even for the longest titles', async () => {
    const longest = {
      ...guideSubject(guide),
      title: 'Wiederherstellungs-Mäßigung '.repeat(4).slice(0, 90),
    };
    for (const subject of [longest, guideSubject(guide), siteSubject('es')]) {
      const png = await rasterize(drawPicture(subject));
      expect(sizeOfPng(png)).toEqual({ width: 1200, height: 630 });
      expect(png.length).toBeLessThan(40_000);
    }
  });

  test('switched off, there are none and no page names one', async () => {
    vi.stubEnv('SOCIAL_PICTURES', 'off');
    vi.resetModules();
    const off = await import('#feeds/pictures/pictures.ts');
    const { guideData: dataOff } = await import('#feeds/structured-data.ts');
    expect(off.allPictures(library).size).toBe(0);
    expect(off.pictureAddress('de', guide)).toBeUndefined();
    expect(JSON.stringify(dataOff(guide))).not.toContain('"image"');
  });
});
