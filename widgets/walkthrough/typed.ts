import type { TypedText } from '#schema/typed-text.ts';

/** What walkthroughs type into fields, in one language. */
export type Typed = Readonly<Record<TypedText, string>>;
/** One of these texts; undefined as long as they are not loaded. */
export type TypedLookup = (text: TypedText) => string | undefined;

/**
 * Looks texts up, and loads them with the first one that is asked for: few guides need them before they are shown.
 * @param onLoaded called once they are there
 */
export function lookUpIn(
  load: () => Promise<Typed | undefined>,
  onLoaded: () => void,
): TypedLookup {
  let typed: Typed | undefined;
  let isAsked = false;
  return (text) => {
    if (!isAsked) {
      isAsked = true;
      void load().then((loaded) => {
        typed = loaded;
        isAsked = loaded !== undefined;
        if (isAsked) onLoaded();
      });
    }
    return typed?.[text];
  };
}
