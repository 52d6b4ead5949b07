import { useEffect, useState } from 'preact/hooks';

/**
 * Something that is loaded when it is first needed.
 * @param wanted whether it is needed now
 * @returns undefined until it is there, null if it could not be loaded
 */
export function useLoaded<T>(wanted: boolean, load: () => Promise<T>): T | null | undefined {
  const [loaded, setLoaded] = useState<{ it: T | null }>();
  useEffect(() => {
    if (!wanted || loaded?.it) return;
    load()
      .catch(() => null)
      .then((it) => setLoaded({ it }));
  }, [wanted]);
  return loaded?.it;
}
