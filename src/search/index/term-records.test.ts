import { expect, test } from 'vitest';
import { termRecords } from '#search/index/term-records.ts';

test('a term is a record in each language, found by every name, and leads to the glossary', () => {
  const avatar = {
    id: 'avatar',
    es: {
      form: 'avatar',
      variants: ['iniciales'],
      everyday: ['foto de perfil'],
      definition: 'El "círculo" de arriba a la derecha.',
    },
    de: {
      form: 'Avatar',
      variants: [],
      everyday: [],
      definition: 'Der Kreis oben rechts.',
      joints: [],
    },
    see: [],
  };
  expect(termRecords([avatar])).toEqual([
    {
      url: '/es/glosario/#avatar',
      language: 'es',
      content: 'El «círculo» de arriba a la derecha.',
      meta: { title: 'avatar', keywords: 'iniciales, foto de perfil' },
      filters: { kind: ['term'] },
    },
    {
      url: '/de/glossar/#avatar',
      language: 'de',
      content: 'Der Kreis oben rechts.',
      meta: { title: 'Avatar', keywords: '' },
      filters: { kind: ['term'] },
    },
  ]);
});
