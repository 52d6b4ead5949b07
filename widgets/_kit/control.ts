import type { ControlId } from '#schema/control.ts';

/** How walkthroughs and tests find a control: by its id in the catalogue, and by the record whose row it stands in. */
export type ControlProps = { 'data-control': ControlId; 'data-of'?: string | undefined };

/**
 * @param of id of the record that the control belongs to, where the same control stands once for each
 */
export function controlProps(control: ControlId, of?: string): ControlProps {
  return { 'data-control': control, 'data-of': of };
}
