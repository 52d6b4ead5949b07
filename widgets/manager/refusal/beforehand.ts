import { useEffect, useRef, useState } from 'preact/hooks';
import type { Action } from '#schema/action.ts';
import type { Target } from '#schema/decision.ts';
import type { Refusal } from '#schema/refusal.ts';
import type { Console } from '#widgets/manager/model.ts';

/**
 * What the policy would refuse the actor in any case: worth saying before somebody fills in a form.
 * @returns undefined until it is known, null if there is nothing to refuse
 */
export function useRefusedBeforehand(
  console: Console,
  action: Action,
  target: Target,
): Refusal | null | undefined {
  const [answer, setAnswer] = useState<Refusal | null>();
  const user = console.actor.value?.id ?? null;
  useEffect(() => {
    let late = false;
    void console.decide(action, target).then((decision) => {
      if (late) return;
      if (!decision) setAnswer({ code: 'not-loaded' });
      else if (decision.verdict === 'allowed') setAnswer(null);
      else {
        const code = decision.verdict === 'denied' ? 'not-permitted' : 'not-documented';
        setAnswer({ code, decision });
      }
    });
    return () => {
      late = true;
    };
  }, [console.state.value.world, user, action, JSON.stringify(target)]);
  return answer;
}

/**
 * The same for a form. Whoever could on opening it keeps it, with what they typed: what changed meanwhile is told on
 * sending.
 */
export function useRefusedOnOpening(
  manager: Console,
  action: Action,
  target: Target,
): Refusal | null | undefined {
  const wasAllowed = useRef(false);
  const refusal = useRefusedBeforehand(manager, action, target);
  if (refusal === null) wasAllowed.current = true;
  return wasAllowed.current ? null : refusal;
}
