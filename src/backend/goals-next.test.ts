import { describe, expect, test } from 'vitest';
import { currentStep, type StepState } from '#backend/goals.ts';

describe('the step to do next', () => {
  const state = (id: string, is: 'done' | 'open', outside = false): StepState => ({
    id,
    outside,
    done: is === 'done',
    missing: null,
  });
  const next = (...states: StepState[]) => currentStep(states)?.id;

  test('is the first that is not done', () => {
    expect(next(state('a', 'open'), state('b', 'open'))).toBe('a');
    expect(next(state('a', 'done'), state('b', 'open'), state('c', 'open'))).toBe('b');
    expect(next(state('a', 'open'), state('b', 'done'))).toBe('a');
  });

  test('is none when all are done, or there are none', () => {
    expect(next(state('a', 'done'), state('b', 'done', true))).toBeUndefined();
    expect(next()).toBeUndefined();
  });

  test('may be outside, as long as nothing after it is done in the console', () => {
    const mail = state('mail', 'open', true);
    expect(next(state('a', 'done'), mail, state('b', 'open'))).toBe('mail');
    expect(next(state('a', 'done'), mail, state('b', 'done'), state('c', 'open'))).toBe('c');
    expect(next(mail, state('b', 'open'), state('c', 'done'))).toBe('b');
    expect(next(mail, state('b', 'done'))).toBeUndefined();
  });

  test('outside is not passed over because another outside was ticked', () => {
    expect(next(state('read', 'open', true), state('mail', 'done', true))).toBe('read');
  });
});
