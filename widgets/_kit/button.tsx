import type { ComponentChildren, JSX } from 'preact';
import type { ControlId } from '#schema/control.ts';
import { controlProps } from '#widgets/_kit/control.ts';
import { Icon, type IconName } from '#widgets/_kit/icon.tsx';

type Props = {
  control: ControlId;
  of?: string;
  /** The words on it, from the catalogue of labels. */
  children: ComponentChildren;
  tone?: 'plain' | 'main' | 'danger' | 'quiet';
  icon?: IconName;
  type?: 'button' | 'submit';
  disabled?: boolean;
  /** Said after the words, to tell apart buttons of the same words. */
  about?: string;
  onPress?: () => void;
};

/** A button of the console. One that cannot be used now stays reachable and says so. */
export function Button(props: Props): JSX.Element {
  const { control, of, children, tone = 'plain', icon, type = 'button', about } = props;
  const press = (event: MouseEvent) => {
    if (props.disabled) event.preventDefault();
    else props.onPress?.();
  };
  return (
    <button
      {...controlProps(control, of)}
      type={type}
      class={`kit-button kit-${tone}`}
      aria-disabled={props.disabled ? 'true' : undefined}
      onClick={press}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {about && <span class="hidden">: {about}</span>}
    </button>
  );
}
