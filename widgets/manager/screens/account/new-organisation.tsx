import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Entity } from '#schema/records/organisation.ts';
import type { Refusal } from '#schema/refusal.ts';
import { Button } from '#widgets/_kit/button.tsx';
import { TextField } from '#widgets/_kit/field.tsx';
import { onSubmit } from '#widgets/_kit/form.ts';
import { Heading } from '#widgets/_kit/heading.tsx';
import { fieldError } from '#widgets/manager/refusal/fields.ts';
import { RefusalNote } from '#widgets/manager/refusal/refusal.tsx';
import { EntityField } from '#widgets/manager/screens/account/entity-field.tsx';
import { NoAccount } from '#widgets/manager/screens/account/no-account.tsx';
import type { AccountWords } from '#widgets/manager/screens/account/strings/es.ts';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';

/** Another organisation for the same account; the actor sees it from then on. */
export default function NewOrganisation({
  manager,
  frame,
  words,
}: ScreenProps<AccountWords>): JSX.Element {
  const [refusal, setRefusal] = useState<Refusal>();
  const labels = frame.profile;
  const title = labels['organizations-create'];
  const submit = onSubmit(async (form) => {
    const refused = await manager.run({
      type: 'create-organisation',
      name: form.text('name'),
      entity: form.text('entity') as Entity,
    });
    setRefusal(refused);
    if (!refused) manager.go({ name: 'users' });
  });
  if (!manager.actor.value) return <NoAccount manager={manager} title={title} words={words} />;
  return (
    <>
      <Heading>{title}</Heading>
      <p class="kit-lead">{words.newOrganisationLead}</p>
      <form onSubmit={submit} noValidate>
        <div class="kit-grid">
          <TextField
            control="profile.organisation-name"
            name="name"
            label={labels['organisation-name']}
            error={fieldError(refusal, 'name', frame)}
          />
          <EntityField
            control="profile.organisation-entity"
            label={labels['organisation-entity']}
            words={words}
          />
        </div>
        {refusal && <RefusalNote refusal={refusal} manager={manager} frame={frame} />}
        <div class="kit-actions">
          <Button control="profile.organisation-save" type="submit" tone="main">
            {labels['organisation-save']}
          </Button>
          <Button
            control="dialog.cancel"
            tone="quiet"
            onPress={() => manager.go({ name: 'organisations' })}
          >
            {frame.dialog.cancel}
          </Button>
        </div>
      </form>
      <p class="kit-note">{words.newOrganisationFormIsOurs}</p>
    </>
  );
}
