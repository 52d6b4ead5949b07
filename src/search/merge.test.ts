import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FoundGuide, FoundPart, FoundTerm } from '#search/hit.ts';
import { merged } from '#search/merge.ts';
import { asksMeaning, searchWords } from '#search/query.ts';

function part(kind: FoundPart['kind'], address: string, title: string, score = 1): FoundPart {
  const opening = [{ text: `Así empieza ${address}.`, marked: false }];
  return { kind, address, title, names: [title], excerpt: [], opening, score };
}

function guide(address: string, title: string, parts: FoundPart[] = []): FoundGuide {
  return { kind: 'guide', address, title, excerpt: [], category: 'Usuarios', parts };
}

function term(address: string, title: string, ...names: string[]): FoundTerm {
  const excerpt = [{ text: `Qué es ${title}.`, marked: false }];
  return { kind: 'term', address, title, excerpt, names: [title, ...names] };
}

function ask(query: string) {
  return {
    words: searchWords(query, 'es'),
    locale: 'es',
    meaning: asksMeaning(query, 'es'),
  } as const;
}

function rows(guides: FoundGuide[], terms: FoundTerm[], query: string): string[] {
  return merged(guides, terms, ask(query)).map(({ address }) => address);
}

const removeTeam = part('question', 'teams#faq-delete', '¿Cómo elimino un equipo de trabajo?');
const openUsers = part('step', 'roles#open-users', 'Abra la lista de usuarios');
const teams = guide('teams', 'Equipos de trabajo: qué son y cómo crear el primero', [
  part('step', 'teams#open', 'Abra la gestión de equipos', 5),
  part('section', 'teams#rights', 'Qué derechos se pueden dar', 4),
  part('step', 'teams#add', 'Añada un equipo', 3),
  removeTeam,
]);
const roles = guide('roles', 'Roles y permisos de los usuarios', [openUsers]);
const team = term('glossary#work-team', 'equipo de trabajo', 'grupo', 'departamento');
const owner = term('glossary#legal', 'representante legal', 'dueño', 'propietario');

describe('a question', () => {
  test('that the query names nearly word for word comes first, with its answer, under its guide’s name', () => {
    const [first, second] = merged([teams, roles], [], ask('eliminar equipo de trabajo'));
    expect(first).toMatchObject({
      kind: 'question',
      address: 'teams#faq-delete',
      place: 'Equipos de trabajo: qué son y cómo crear el primero',
      excerpt: [{ text: 'Así empieza teams#faq-delete.' }],
    });
    expect(second?.address).toBe('teams');
  });

  test('comes first even if its guide is not the best one', () => {
    expect(rows([roles, teams], [], '¿Cómo elimino un equipo?')).toEqual([
      'teams#faq-delete',
      'roles',
      'teams',
    ]);
  });

  test('is not shown a second time below its guide, and takes one of its places', () => {
    const below = (query: string) =>
      merged([teams], [], ask(query))
        .filter(({ kind }) => kind === 'guide')
        .flatMap(({ parts }) => parts.map(({ address }) => address));
    expect(below('elimino equipo trabajo')).toEqual(['teams#open', 'teams#rights']);
    expect(below('equipo')).toEqual(['teams#open', 'teams#rights', 'teams#add']);
  });

  test('of which the query has one word stays below its guide', () => {
    expect(rows([teams], [], 'equipo')).toEqual(['teams']);
    expect(rows([teams], [], 'elimino organización mañana')).toEqual(['teams']);
  });
});

test('a step that the query names comes first, a section of that name does not', () => {
  const section = part('section', 'other#list', 'La lista de usuarios');
  expect(rows([roles, guide('other', 'Otra', [section])], [], 'abrir lista de usuarios')).toEqual([
    'roles#open-users',
    'roles',
    'other',
  ]);
});

test('a guide whose title the query names more nearly than any part of it stays first', () => {
  const alike = part('step', 'a#add', 'Añada una dirección de facturación nueva');
  const address = guide('a', 'Añadir una dirección de facturación', [alike]);
  expect(rows([address], [], 'añadir dirección de facturación')).toEqual(['a']);
});

test('a step that holds a term and says what to do with it is no term', () => {
  const step = part('step', 'teams#add', 'Añada un equipo de trabajo');
  expect(rows([guide('teams', 'Equipos', [step])], [team], 'añadir equipo de trabajo')).toEqual([
    'teams#add',
    'teams',
  ]);
});

test('a task that is a section of the best guide leads to the guide, not to a question about it', () => {
  const may = part('question', 'r#faq-who', '¿Quién cambia el rol?');
  const change = part('section', 'r#steps', 'Cambiar el rol');
  expect(rows([guide('r', 'Usuarios', [may])], [], 'cambiar rol')).toEqual(['r#faq-who', 'r']);
  expect(rows([guide('r', 'Usuarios', [may, change])], [], 'cambiar rol')).toEqual(['r']);
});

describe('a term', () => {
  test('called by its form comes first, with its definition, when no title has it', () => {
    const [first, second] = merged([roles], [owner], ask('representante legal'));
    expect(first).toMatchObject({
      kind: 'term',
      excerpt: [{ text: 'Qué es representante legal.' }],
    });
    expect(second?.address).toBe('roles');
  });

  test('follows the guide that is about it by its title', () => {
    expect(rows([teams, roles], [team], 'equipos de trabajo')).toEqual([
      'teams',
      'glossary#work-team',
      'roles',
    ]);
  });

  test('called by an everyday word follows the guide that helps', () => {
    expect(rows([roles, teams], [owner], 'dueño')).toEqual(['roles', 'glossary#legal', 'teams']);
  });

  test('comes first when its meaning is asked', () => {
    expect(rows([teams], [team], '¿Qué es un equipo de trabajo?')).toEqual([
      'glossary#work-team',
      'teams',
    ]);
    expect(rows([roles], [owner], 'qué significa dueño')).toEqual(['glossary#legal', 'roles']);
  });

  test('is meant by its form rather than another by an everyday word', () => {
    const invoice = term('glossary#invoice', 'factura', 'recibo');
    const history = term('glossary#history', 'historial de facturas', 'facturas');
    expect(rows([], [history, invoice], 'facturas')).toEqual(['glossary#invoice']);
    expect(rows([], [invoice, history], 'recibo')).toEqual(['glossary#invoice']);
  });

  test('that merely mentions the words is shown only where no guide answers', () => {
    expect(rows([roles], [owner], 'ley')).toEqual(['roles']);
    expect(rows([], [owner, team], 'ley')).toEqual(['glossary#legal', 'glossary#work-team']);
    expect(rows([], [], 'ley')).toEqual([]);
  });
});

const word = fc.constantFrom('equipo', 'rol', 'dueño', 'lista', 'usuarios', 'eliminar', 'abrir');
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const kind = fc.constantFrom('step', 'question', 'section');
const library = fc.array(fc.tuple(name, fc.array(fc.tuple(kind, name, fc.nat(9)))), {
  maxLength: 5,
});

function made(shape: [string, ['step' | 'question' | 'section', string, number][]][]) {
  return shape.map(([title, parts], g) =>
    guide(
      `g${g}`,
      title,
      parts.map(([k, t, score], p) => part(k, `g${g}#p${p}`, t, score)),
    ),
  );
}

test('whatever is asked: guides keep their order, the best is among the first three, nothing comes twice, and no guide has more than four links', () => {
  fc.assert(
    fc.property(
      library,
      fc.array(fc.tuple(name, name)),
      name,
      fc.boolean(),
      (shape, named, query, meaning) => {
        const terms = named.map(([title, other], index) => term(`t${index}`, title, other));
        const hits = merged(made(shape), terms, { ...ask(query), meaning });
        const own = hits.filter((hit) => hit.kind === 'guide').map(({ address }) => address);
        expect(own).toEqual(shape.map((_, index) => `g${index}`));
        if (shape.length > 0) expect(hits.findIndex((hit) => hit.kind === 'guide')).toBeLessThan(3);
        const links = hits.flatMap(({ address, parts }) => [
          address,
          ...parts.map((each) => each.address),
        ]);
        expect(new Set(links).size).toBe(links.length);
        for (const one of own)
          expect(links.filter((link) => link.split('#')[0] === one).length).toBeLessThanOrEqual(4);
      },
    ),
  );
});
