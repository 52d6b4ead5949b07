import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { fieldKey } from '#backend/view.ts';
import type { Website } from '#schema/records/website.ts';
import type { Refusal } from '#schema/refusal.ts';
import { Button } from '#widgets/_kit/button.tsx';
import { controlProps } from '#widgets/_kit/control.ts';
import { onSubmit } from '#widgets/_kit/form.ts';
import { RefusalNote } from '#widgets/manager/refusal/refusal.tsx';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';
import type { WebsiteWords } from '#widgets/manager/screens/websites/strings/es.ts';

type Props = ScreenProps<WebsiteWords> & { website: Website };

/** The switch of the MySQL prefix. It takes effect when it is saved. */
export function PrefixForm({ manager, frame, words, website }: Props): JSX.Element {
  const { id, mysqlPrefix } = website;
  const [draft, setDraft] = useState<boolean>();
  const [refusal, setRefusal] = useState<Refusal>();
  const on = draft ?? mysqlPrefix;
  // Undo and other tabs move the switch too.
  useEffect(() => manager.setField(fieldKey('web.mysql-prefix', id), on), [on]);
  const submit = onSubmit(async () => {
    const refused = await manager.run({ type: 'set-mysql-prefix', website: id, mysqlPrefix: on });
    setRefusal(refused);
    if (!refused) setDraft(undefined);
  });
  return (
    <form onSubmit={submit} noValidate>
      <PrefixSwitch words={words} website={website} on={on} onTurn={setDraft} />
      {on !== mysqlPrefix && <p class="kit-hint">{words.notSavedYet}</p>}
      {refusal && <RefusalNote refusal={refusal} manager={manager} frame={frame} />}
      <div class="kit-actions">
        <Button control="web.save" of={id} type="submit" tone="main">
          {words.web.save}
        </Button>
      </div>
      <p class="kit-hint">{words.whenItWorks}</p>
    </form>
  );
}

type SwitchProps = Pick<Props, 'words' | 'website'> & {
  on: boolean;
  onTurn: (on: boolean) => void;
};

function PrefixSwitch({ words, website, on, onTurn }: SwitchProps): JSX.Element {
  const id = useId();
  return (
    <div class="kit-check">
      <input
        {...controlProps('web.mysql-prefix', website.id)}
        id={id}
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells by itself whether it is on
        role="switch"
        class="kit-switch"
        checked={on}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onTurn(event.currentTarget.checked)}
      />
      <label for={id}>{words.web['mysql-prefix']}</label>
      <p class="kit-hint" id={`${id}-hint`}>
        {words.ofThisSite}
      </p>
    </div>
  );
}
