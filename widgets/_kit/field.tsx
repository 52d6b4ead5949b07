import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { ControlId } from '#schema/control.ts';
import { controlProps } from '#widgets/_kit/control.ts';

type Common = {
  control: ControlId;
  of?: string | undefined;
  /** The name under which a form hands the value on. */
  name: string;
  label: string;
  hint?: ComponentChildren;
  /** What is wrong, and how to mend it. */
  error?: string | undefined;
};

type TextProps = Common & {
  type?: 'text' | 'email' | 'date' | 'search';
  value?: string;
  autocomplete?: string;
  min?: string;
  onInput?: (value: string) => void;
};

/** A line to type in. What is wrong is said beside it and read out with it. */
export function TextField(props: TextProps): JSX.Element {
  const id = useId();
  const { control, of, name, label, type = 'text', value, hint, error, onInput } = props;
  return (
    <div class="kit-field">
      <label for={id}>{label}</label>
      <input
        {...controlProps(control, of)}
        id={id}
        name={name}
        // The browser's own check of addresses knows fewer than we do, and says it in its own language.
        type={type === 'email' ? 'text' : type}
        inputMode={type === 'email' ? 'email' : undefined}
        autocapitalize={type === 'email' ? 'none' : undefined}
        spellcheck={type === 'text' ? undefined : false}
        autocomplete={props.autocomplete ?? 'off'}
        defaultValue={value}
        min={props.min}
        dir={type === 'text' ? 'auto' : undefined}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy(id, hint, error)}
        onInput={onInput && ((event) => onInput(event.currentTarget.value))}
      />
      <Words id={id} hint={hint} error={error} />
    </div>
  );
}

export type Option<Value extends string> = {
  value: Value;
  label: string;
  /** What gives the option its label, where that is in the catalogue. */
  control?: ControlId;
};

type SelectProps<Value extends string> = Common & {
  options: readonly Option<Value>[];
  value?: Value | undefined;
  onPick?: (value: Value) => void;
};

/** A choice from a list that the browser draws. */
export function SelectField<Value extends string>(props: SelectProps<Value>): JSX.Element {
  const id = useId();
  const { control, of, name, label, options, value, hint, error, onPick } = props;
  return (
    <div class="kit-field">
      <label for={id}>{label}</label>
      <select
        {...controlProps(control, of)}
        id={id}
        name={name}
        value={value}
        aria-describedby={describedBy(id, hint, error)}
        onChange={onPick && ((event) => onPick(event.currentTarget.value as Value))}
      >
        {options.map((option) => (
          <option
            key={option.value}
            value={option.value}
            {...(option.control && controlProps(option.control))}
          >
            {option.label}
          </option>
        ))}
      </select>
      <Words id={id} hint={hint} error={error} />
    </div>
  );
}

type CheckProps = Common & {
  /** Read out after the label, to tell apart ticks of the same label. */
  about?: string | undefined;
  /** What the form hands on when it is ticked. */
  value?: string;
  checked?: boolean;
  disabled?: boolean;
  onPick?: (checked: boolean) => void;
};

/** A switch for yes or no. */
export function CheckField(props: CheckProps): JSX.Element {
  const id = useId();
  const { control, of, name, label, about, value, checked, disabled, hint, error, onPick } = props;
  return (
    <div class="kit-check">
      <input
        {...controlProps(control, of)}
        id={id}
        name={name}
        value={value}
        type="checkbox"
        aria-label={about && `${label}: ${about}`}
        aria-invalid={error ? 'true' : undefined}
        defaultChecked={checked}
        disabled={disabled}
        aria-describedby={describedBy(id, hint, error)}
        onChange={onPick && ((event) => onPick(event.currentTarget.checked))}
      />
      <label for={id}>{label}</label>
      <Words id={id} hint={hint} error={error} />
    </div>
  );
}

type SwitchProps = Omit<CheckProps, 'name' | 'about' | 'checked' | 'onPick'> & {
  on: boolean;
  /** @returns whether it was done; if not, the switch goes back */
  onTurn: (on: boolean) => Promise<boolean>;
};

/** A switch that takes effect at once. */
export function Switch(props: SwitchProps): JSX.Element {
  const id = useId();
  const { control, of, label, on, disabled, hint, error, onTurn } = props;
  return (
    <div class="kit-check">
      <input
        {...controlProps(control, of)}
        id={id}
        type="checkbox"
        checked={on}
        disabled={disabled}
        aria-describedby={describedBy(id, hint, error)}
        onChange={async ({ currentTarget }) => {
          const done = await onTurn(currentTarget.checked);
          if (!done) currentTarget.checked = on;
        }}
      />
      <label for={id}>{label}</label>
      <Words id={id} hint={hint} error={error} />
    </div>
  );
}

function Words({
  id,
  hint,
  error,
}: {
  id: string;
  hint: ComponentChildren;
  error: string | undefined;
}) {
  return (
    <>
      {hint && (
        <p class="kit-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="kit-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </>
  );
}

function describedBy(
  id: string,
  hint: ComponentChildren,
  error: string | undefined,
): string | undefined {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
}
