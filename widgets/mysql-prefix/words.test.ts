import { expect, test } from 'vitest';
import { applicationName } from '#widgets/mysql-prefix/application-names.ts';
import { readCorpus } from '#widgets/mysql-prefix/corpus/read-corpus.ts';
import { elsewhere } from '#widgets/mysql-prefix/elsewhere.ts';
import de from '#widgets/mysql-prefix/strings/de.ts';
import es from '#widgets/mysql-prefix/strings/es.ts';

test('a sentence about a name says which of the two, in the case of its language', () => {
  expect(es.why.setting('user', 'DB_USER')).toBe(
    'Es el nombre del usuario que la aplicación lee en DB_USER.',
  );
  expect(de.why.setting('database', 'DB_NAME')).toBe(
    'Das ist der Name der Datenbank, den die Anwendung aus DB_NAME liest.',
  );
});

test('numbers and their words agree', () => {
  expect(es.done(1, 1, 0)).toBe('1 archivo: 1 cambio.');
  expect(es.done(2, 0, 0)).toBe('2 archivos: ningún cambio.');
  expect(de.done(1, 2, 0)).toBe('1 Datei: 2 Änderungen.');
  expect(es.done(1, 1, 1)).toBe('1 archivo: 1 cambio. 1 archivo no se pudo analizar.');
  expect(de.done(0, 0, 2)).toBe('2 Dateien ließen sich nicht untersuchen.');
  expect(de.size(1500)).toBe('1,5 kB');
});

test('every application of the corpus has a name to be shown', () => {
  for (const { application } of readCorpus())
    if (application && application !== 'e107')
      expect(applicationName(application, 'PHP'), application).toMatch(/[A-Z]/);
});

test('what else has to change depends on the application, and some of it never does', () => {
  expect(elsewhere('laravel')).toEqual(['laravel-cache', 'cron', 'my-cnf', 'definer']);
  expect(elsewhere(undefined)).toEqual(['cron', 'my-cnf', 'definer']);
});
