import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { invitationsOfNewcomers } from '#backend/queries/people.ts';
import { userByEmail } from '#backend/world.ts';
import type { CommandOf } from '#schema/command.ts';
import type { Entity } from '#schema/records/organisation.ts';
import type { Refusal } from '#schema/refusal.ts';
import { tidyEmail, tidyLine } from '#schema/typed.ts';
import { Button } from '#widgets/_kit/button.tsx';
import { TextField } from '#widgets/_kit/field.tsx';
import { type Filled, onSubmit } from '#widgets/_kit/form.ts';
import { Heading } from '#widgets/_kit/heading.tsx';
import { fieldError } from '#widgets/manager/refusal/fields.ts';
import { RefusalNote } from '#widgets/manager/refusal/refusal.tsx';
import { EntityField } from '#widgets/manager/screens/account/entity-field.tsx';
import type { AccountWords } from '#widgets/manager/screens/account/strings/es.ts';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';

type Props = ScreenProps<AccountWords>;

/** How somebody without an account gets one. */
export default function SignUp({ manager, frame, words }: Props): JSX.Element {
  const [refusal, setRefusal] = useState<Refusal>();
  const submit = onSubmit(async (form) => {
    const refused = await manager.run(signUpFrom(form));
    setRefusal(refused);
    if (!refused) {
      const { world } = manager.manager.state;
      manager.actAs(userByEmail(world, tidyEmail(form.text('email')))?.id ?? null);
    }
  });
  return (
    <>
      <Heading>{words.signUpTitle}</Heading>
      <Lead manager={manager} frame={frame} words={words} />
      <form onSubmit={submit} noValidate>
        <Person refusal={refusal} frame={frame} words={words} />
        <div class="kit-grid">
          <EntityField control="sign-up.entity" label={words.signUp.entity} words={words} />
          <TextField
            control="sign-up.organisation-name"
            name="organisationName"
            label={words.signUp['organisation-name']}
            hint={words.organisationNameHint}
            error={fieldError(refusal, 'organisationName', frame)}
          />
        </div>
        {refusal && <RefusalNote refusal={refusal} manager={manager} frame={frame} />}
        <div class="kit-actions">
          <Button control="sign-up.submit" type="submit" tone="main">
            {words.signUp.submit}
          </Button>
        </div>
      </form>
      <p class="kit-note">{words.signUpFormIsOurs}</p>
    </>
  );
}

/** Without a name of its own, the organisation bears the person's. */
function signUpFrom(form: Filled): CommandOf<'sign-up'> {
  const organisationName = form.text('organisationName');
  return {
    type: 'sign-up',
    firstName: form.text('firstName'),
    lastName: form.text('lastName'),
    email: form.text('email'),
    entity: form.text('entity') as Entity,
    ...(tidyLine(organisationName) !== '' && { organisationName }),
  };
}

function Lead({ manager, frame, words }: Props): JSX.Element {
  const somebodyIsInvited = invitationsOfNewcomers(manager.state.value.world).length > 0;
  return (
    <div class="kit-lead">
      <p>{words.signUpLead}</p>
      <p>{words.noPassword}</p>
      {somebodyIsInvited && <p>{words.ratherAccept(frame.simulation.outbox)}</p>}
    </div>
  );
}

function Person({
  refusal,
  frame,
  words,
}: Pick<Props, 'frame' | 'words'> & { refusal: Refusal | undefined }): JSX.Element {
  const labels = words.signUp;
  return (
    <>
      <div class="kit-grid">
        <TextField
          control="sign-up.first-name"
          name="firstName"
          label={labels['first-name']}
          error={fieldError(refusal, 'firstName', frame)}
        />
        <TextField
          control="sign-up.last-name"
          name="lastName"
          label={labels['last-name']}
          error={fieldError(refusal, 'lastName', frame)}
        />
      </div>
      <TextField
        control="sign-up.email"
        name="email"
        type="email"
        label={labels.email}
        hint={words.emailHint}
        error={fieldError(refusal, 'email', frame)}
      />
    </>
  );
}
