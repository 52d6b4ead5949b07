import type { Translated } from '#i18n/translated.ts';
import type { HomeWords } from '#widgets/manager/screens/home/strings/es.ts';

const de: Translated<HomeWords> = {
  welcome: 'Guten Tag, {name}',
  lead: 'Hier beginnt die Übung. Alles Weitere öffnen Sie über das Menü.',
  productsOf: 'Produkte von {organisation}',
  noProducts: 'Diese Organisation hat noch keine Produkte.',
};

export default de;
