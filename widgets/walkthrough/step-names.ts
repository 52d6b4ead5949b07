/** A step of the guide as it stands in the page. */
export type StepInPage = { id: string; item: HTMLElement; name: string };

/** The steps of a walkthrough where the guide has them, in the walkthrough's order. */
export function stepsInPage(ids: readonly string[]): StepInPage[] {
  return ids.flatMap((id) => {
    const item = document.getElementById(id);
    return item ? [{ id, item, name: nameIn(item) }] : [];
  });
}

/** The heading without the link that stands in it. */
function nameIn(item: HTMLElement): string {
  return item.querySelector('h3')?.firstChild?.textContent?.trim() ?? '';
}
