/** A value that tells when another takes its place. */
export type Watched<T> = { value: T };

/** @param onChange called after the value was replaced by another one */
export function watched<T>(initial: T, onChange: () => void): Watched<T> {
  let current = initial;
  return {
    get value() {
      return current;
    },
    set value(next: T) {
      if (next === current) return;
      current = next;
      onChange();
    },
  };
}

/** A value that is worked out from others whenever it is asked for. */
export function derived<T>(work: () => T): Readonly<Watched<T>> {
  return {
    get value() {
      return work();
    },
  };
}
