import { isOurs } from '#i18n/labels.ts';
import type { GuidePage } from '#site/library.ts';

/** Whether a guide shows a label of the Manager in our own wording, which it then explains. */
export function showsOurLabels({ outline, locale }: GuidePage): boolean {
  return outline.components.some(
    ({ name, attributes }) => name === 'Ui' && isOurs(attributes['id'] ?? '', locale),
  );
}
