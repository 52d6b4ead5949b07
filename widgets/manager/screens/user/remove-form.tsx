import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Member } from '#backend/queries/people.ts';
import { reachOf } from '#backend/queries/products.ts';
import type { ControlId } from '#schema/control.ts';
import type { Refusal } from '#schema/refusal.ts';
import { Button } from '#widgets/_kit/button.tsx';
import { CheckField, TextField } from '#widgets/_kit/field.tsx';
import { type Filled, onSubmit } from '#widgets/_kit/form.ts';
import { useRefusedBeforehand } from '#widgets/manager/refusal/beforehand.ts';
import { fieldError } from '#widgets/manager/refusal/fields.ts';
import { RefusalNote } from '#widgets/manager/refusal/refusal.tsx';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';
import type { UserWords } from '#widgets/manager/screens/user/strings/es.ts';

type Props = ScreenProps<UserWords> & { member: Member; onClose: () => void };

/** The button that leads on from each step, as the Manager has them. */
const buttons = ['remove-continue', 'remove-continue', 'remove-delete', 'remove-confirm'] as const;

/** Removal in the Manager's four steps: look, confirm, look again, type one's own login. */
export function RemoveForm(props: Props): JSX.Element | null {
  const { manager, frame, member } = props;
  const { membership } = member;
  const target = { organisation: membership.organisation, membership: membership.id };
  const refused = useRefusedBeforehand(manager, 'remove-user', target);
  const isSelf = member.user.id === manager.actor.value?.id;
  const never: Refusal | null | undefined = isSelf ? { code: 'own-membership' } : refused;
  if (never === undefined) return null;
  return never ? (
    <RefusalNote refusal={never} manager={manager} frame={frame} />
  ) : (
    <Steps {...props} />
  );
}

function Steps(props: Props): JSX.Element {
  const { manager, frame, words, member, onClose } = props;
  const [step, setStep] = useState(0);
  const [untickedAt, setUntickedAt] = useState<number>();
  const [refusal, setRefusal] = useState<Refusal>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (step > 0) heading.current?.focus();
  }, [step]);
  const submit = onSubmit(async (form) => {
    if (!hasTicked(step, form)) return setUntickedAt(step);
    setUntickedAt(undefined);
    if (step < buttons.length - 1) return setStep(step + 1);
    const refused = await manager.run({
      type: 'remove-user',
      membership: member.membership.id,
      confirmation: form.text('login'),
    });
    setRefusal(refused);
    if (!refused) onClose();
  });
  const button = buttons[step] ?? 'remove-confirm';
  const control: ControlId = `users.${button}`;
  return (
    <form onSubmit={submit} noValidate>
      <h3 ref={heading} tabIndex={-1} class="kit-step">
        {words.removeStep(step + 1, buttons.length)}
      </h3>
      <StepContent
        {...props}
        step={step}
        tickError={untickedAt === step ? words.tickFirst : undefined}
        loginError={fieldError(refusal, 'confirmation', frame)}
      />
      {refusal && <RefusalNote refusal={refusal} manager={manager} frame={frame} />}
      <div class="kit-actions">
        <Button key={control} control={control} type="submit" tone={step < 2 ? 'main' : 'danger'}>
          {words.users[button]}
        </Button>
        <Button control="dialog.cancel" tone="quiet" onPress={onClose}>
          {frame.dialog.cancel}
        </Button>
      </div>
    </form>
  );
}

function hasTicked(step: number, form: Filled): boolean {
  if (step === 1) return form.checked('understood');
  return step !== 3 || form.checked('irreversible');
}

type StepProps = Props & {
  step: number;
  tickError: string | undefined;
  loginError: string | undefined;
};

function StepContent(props: StepProps): JSX.Element {
  const { manager, words, member, step } = props;
  if (step === 0) return <Losses {...props} />;
  if (step === 1) {
    return (
      <>
        <Losses {...props} />
        <CheckField
          control="users.remove-understood"
          name="understood"
          label={words.users['remove-understood']}
          error={props.tickError}
        />
      </>
    );
  }
  if (step === 2) {
    return (
      <>
        <p>
          <bdi>{words.removeSure(member.name, manager.organisation.value?.name ?? '')}</bdi>
        </p>
        <p>{words.removeOwnAccount}</p>
      </>
    );
  }
  return (
    <>
      <p>{words.removeLast}</p>
      <TextField
        control="users.remove-login"
        name="login"
        type="email"
        label={words.users['remove-login']}
        hint={words.removeLoginHint(manager.actor.value?.email ?? '')}
        error={props.loginError}
      />
      <CheckField
        control="users.remove-irreversible"
        name="irreversible"
        label={words.users['remove-irreversible']}
        error={props.tickError}
      />
    </>
  );
}

function Losses({ manager, frame, words, member }: Props): JSX.Element {
  const reach = reachOf(manager.state.value.world, member.membership.id);
  const direct = reach.filter((each) => each.direct);
  const teams = new Set(reach.flatMap((each) => each.teams.map(({ name }) => name)));
  const usesStorage = reach.some(
    ({ product, direct: own, teams: via }) =>
      (product.kind === 'kdrive' || product.kind === 'mail-service') && (own || via.length > 0),
  );
  return (
    <>
      <p>{words.removeReview}</p>
      <ul>
        <li>{words.removeRole(frame.role[member.membership.role])}</li>
        {direct.length > 0 && <li>{words.removeProducts(direct.length)}</li>}
        {teams.size > 0 && (
          <li>{words.removeTeams(new Intl.ListFormat(manager.locale).format(teams))}</li>
        )}
      </ul>
      {usesStorage && <p class="kit-note">{words.removeStored}</p>}
    </>
  );
}
