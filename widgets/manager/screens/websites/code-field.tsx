import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { ControlId } from '#schema/control.ts';
import { controlProps } from '#widgets/_kit/control.ts';

type Props = {
  control: ControlId;
  of: string;
  label: string;
  /** The PHP constant whose value it is. */
  constant: string;
  value: string;
  /** What stands in the file; the value may be typed and not saved yet. */
  saved: string;
  error: string | undefined;
  onInput: (value: string) => void;
};

/** A line of PHP of which one value can be changed, under its label as a comment. */
export function CodeField(props: Props): JSX.Element {
  const id = useId();
  const { control, of, label, constant, value, saved, error, onInput } = props;
  return (
    <div>
      <Comment>
        <label for={id}>{label}</label>
      </Comment>
      <div class="kit-code-line">
        <code>{`define( '${constant}', '`}</code>
        <input
          {...controlProps(control, of)}
          id={id}
          type="text"
          value={value}
          defaultValue={saved}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={error && `${id}-error`}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        <code>{"' );"}</code>
      </div>
      {error && (
        <p class="kit-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

/** A line that stays as it is, with a comment that says why. */
export function CodeLine({ comment, children }: { comment: string; children: string }) {
  return (
    <div>
      <Comment>{comment}</Comment>
      <code>{children}</code>
    </div>
  );
}

function Comment({ children }: { children: JSX.Element | string }): JSX.Element {
  return (
    <p class="kit-soft" translate>
      <span aria-hidden="true">{'// '}</span>
      {children}
    </p>
  );
}
