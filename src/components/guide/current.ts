import type { GuidePage } from '#site/library.ts';

/**
 * The guide in whose body a component stands.
 * @throws when the component is used outside a guide's page.
 */
export function currentGuide(locals: App.Locals, component: string): GuidePage {
  if (!locals.guide) {
    throw new Error(
      `<${component}> works only in the body of a guide, below content/es or content/de.`,
    );
  }
  return locals.guide;
}
