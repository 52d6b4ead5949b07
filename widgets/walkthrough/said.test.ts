import { describe, expect, test } from 'vitest';
import type { StepState } from '#backend/goals.ts';
import { sayChange } from '#widgets/walkthrough/said.ts';
import de from '#widgets/walkthrough/strings/de.ts';
import es from '#widgets/walkthrough/strings/es.ts';

const names: Record<string, string> = { a: 'Abrir', b: 'Cambiar', c: 'Guardar' };
const nameOf = (id: string) => names[id] ?? '';

/** Three steps, of which those named are done. */
const steps = (done: string): StepState[] =>
  Object.keys(names).map((id) => ({
    id,
    outside: false,
    done: done.includes(id),
    missing: done.includes(id) ? null : { code: 'not-yet' },
  }));

const inSpanish = (before: string, after: string) =>
  sayChange(steps(before), steps(after), { nameOf, words: es });
const inGerman = (before: string, after: string) =>
  sayChange(steps(before), steps(after), { nameOf, words: de });

describe('a screen reader is told', () => {
  test('nothing when no step was ticked or unticked', () => {
    expect(inSpanish('', '')).toBe('');
    expect(inSpanish('a', 'a')).toBe('');
    expect(inSpanish('abc', 'abc')).toBe('');
    expect(sayChange([], [], { nameOf, words: es })).toBe('');
  });

  test('nothing when a step waits for something else than before', () => {
    const after = steps('a').map((step) =>
      step.done ? step : { ...step, missing: { code: 'member-gone' } as const },
    );
    expect(sayChange(steps('a'), after, { nameOf, words: es })).toBe('');
  });

  test('which step was ticked, and which comes next', () => {
    expect(inSpanish('', 'a')).toBe('Paso 1 hecho: Abrir. Sigue: Cambiar.');
    expect(inGerman('', 'a')).toBe('Schritt 1 erledigt: Abrir. Als Nächstes: Cambiar.');
  });

  test('of several steps in the order of the guide', () => {
    expect(inSpanish('', 'ab')).toBe('Paso 1 hecho: Abrir. Paso 2 hecho: Cambiar. Sigue: Guardar.');
  });

  test('which step is open again, and that it is the next', () => {
    expect(inSpanish('ab', 'a')).toBe('Paso 2 pendiente de nuevo: Cambiar. Sigue: Cambiar.');
    expect(inGerman('ab', 'a')).toBe('Schritt 2 ist wieder offen: Cambiar. Als Nächstes: Cambiar.');
  });

  test('of steps ticked and unticked at once', () => {
    expect(inSpanish('ab', 'ac')).toBe(
      'Paso 2 pendiente de nuevo: Cambiar. Paso 3 hecho: Guardar. Sigue: Cambiar.',
    );
  });

  test('of the first open step as the next, though a later one was ticked', () => {
    expect(inSpanish('', 'b')).toBe('Paso 2 hecho: Cambiar. Sigue: Abrir.');
  });

  test('that the practice is finished with the last', () => {
    expect(inSpanish('ab', 'abc')).toBe('Paso 3 hecho: Guardar. Práctica terminada');
    expect(inGerman('bc', 'abc')).toBe('Schritt 1 erledigt: Abrir. Übung abgeschlossen');
  });

  test('of the step that the coach shows as the next, not of one outside that was passed over', () => {
    const state = (id: string, outside: boolean, done: boolean) => ({
      id,
      outside,
      done,
      missing: null,
    });
    const before = [state('a', true, false), state('b', false, false)];
    const after = [state('a', true, false), state('b', false, true)];
    expect(sayChange(before, after, { nameOf: () => 'Cambiar', words: es })).toBe(
      'Paso 2 hecho: Cambiar. Práctica terminada',
    );
  });
});
