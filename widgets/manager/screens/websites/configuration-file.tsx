import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Website } from '#schema/records/website.ts';
import type { Refusal } from '#schema/refusal.ts';
import { Button } from '#widgets/_kit/button.tsx';
import { onSubmit } from '#widgets/_kit/form.ts';
import { fieldError } from '#widgets/manager/refusal/fields.ts';
import { RefusalNote } from '#widgets/manager/refusal/refusal.tsx';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';
import { CodeField, CodeLine } from '#widgets/manager/screens/websites/code-field.tsx';
import type { WebsiteWords } from '#widgets/manager/screens/websites/strings/es.ts';

type Props = ScreenProps<WebsiteWords> & { website: Website };
type Draft = Partial<Website['configuration']>;

/** The site's configuration file, of which two values can be changed. What is typed stays until it is saved. */
export function ConfigurationFile({ manager, frame, words, website }: Props): JSX.Element {
  const [draft, setDraft] = useState<Draft>({});
  const [refusal, setRefusal] = useState<Refusal>();
  const { id, configuration } = website;
  const shown = { ...configuration, ...draft };
  const submit = onSubmit(async () => {
    const refused = await manager.run({ type: 'edit-configuration', website: id, ...shown });
    setRefusal(refused);
    if (!refused) setDraft({});
  });
  const field = (name: keyof Draft) => ({
    of: id,
    value: shown[name],
    saved: configuration[name],
    error: fieldError(refusal, name, frame),
    onInput: (value: string) => setDraft({ ...draft, [name]: value }),
  });
  return (
    <form onSubmit={submit} noValidate>
      <h4>{words.file}</h4>
      <div class="kit-code" translate={false}>
        <CodeField
          {...field('database')}
          control="web.file-database"
          label={words.web['file-database']}
          constant="DB_NAME"
        />
        <CodeField
          {...field('user')}
          control="web.file-user"
          label={words.web['file-user']}
          constant="DB_USER"
        />
        <CodeLine comment={words.tablePrefix}>{"$table_prefix = 'wp_';"}</CodeLine>
      </div>
      {refusal && <RefusalNote refusal={refusal} manager={manager} frame={frame} />}
      <div class="kit-actions">
        <Button control="web.file-save" of={id} type="submit">
          {words.web['file-save']}
        </Button>
      </div>
    </form>
  );
}
