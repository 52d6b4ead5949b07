import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { productsOf } from '#backend/queries/products.ts';
import type { MemberRole } from '#schema/records/membership.ts';
import type { Organisation } from '#schema/records/organisation.ts';
import type { Refusal, RefusalCode } from '#schema/refusal.ts';
import { Button } from '#widgets/_kit/button.tsx';
import { onSubmit } from '#widgets/_kit/form.ts';
import { useFirstClicks, useFocusOnStep } from '#widgets/_kit/steps.ts';
import { RefusalNote } from '#widgets/manager/refusal/refusal.tsx';
import { AccessStep } from '#widgets/manager/screens/invitations/access-step.tsx';
import { ContactStep } from '#widgets/manager/screens/invitations/contact-step.tsx';
import { type Draft, readDraft, usualRole } from '#widgets/manager/screens/invitations/draft.ts';
import type { InvitationWords } from '#widgets/manager/screens/invitations/strings/es.ts';
import { Summary } from '#widgets/manager/screens/invitations/summary.tsx';
import { WhoStep } from '#widgets/manager/screens/invitations/who-step.tsx';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';

type Props = ScreenProps<InvitationWords> & { organisation: Organisation };

const steps = ['who', 'access', 'contact'] as const;
const last = steps.length - 1;

/** One form in three steps: all of it is there all the time, one step is seen. Enter goes on, as the button does. */
export function Wizard(props: Props): JSX.Element {
  const { manager, frame, words, organisation } = props;
  const [step, setStep] = useState(0);
  const [role, setRole] = useState<MemberRole>(usualRole);
  const [draft, setDraft] = useState<Draft>();
  const [refusal, setRefusal] = useState<Refusal>();
  const heading = useFocusOnStep(step, refusal !== undefined);
  const firstClicks = useFirstClicks();
  const products = productsOf(manager.state.value.world, organisation.id);
  const show = (to: number, why?: Refusal) => {
    setStep(to);
    manager.setStage(steps[to] ?? 'who');
    setRefusal(why);
  };
  const submit = onSubmit(async (form) => {
    const read = readDraft(form, { organisation: organisation.id, role, products });
    if (!read.ok) return show(0, read.refusal);
    setDraft(read.draft);
    if (step < last) return show(step + 1);
    const refused = await manager.run(read.draft);
    if (refused) show(stepToMend(refused, step), refused);
    else manager.go({ name: 'invitations' });
  });
  const name = steps[step] ?? 'who';
  return (
    <form onSubmit={submit} onClickCapture={firstClicks} noValidate>
      <h3 ref={heading} tabIndex={-1} class="kit-step">
        {words.step(step + 1, steps.length, words.stepTitles[name])}
      </h3>
      <div class="kit-card" hidden={name !== 'who'}>
        <WhoStep {...props} role={role} onRole={setRole} refusal={refusal} />
      </div>
      <div class="kit-card" hidden={name !== 'access'}>
        <AccessStep {...props} role={role} products={products} />
      </div>
      <div class="kit-card" hidden={name !== 'contact'}>
        <ContactStep {...props} role={role} />
      </div>
      {name === 'contact' && draft && <Summary {...props} draft={draft} products={products} />}
      {refusal && <RefusalNote refusal={refusal} manager={manager} frame={frame} />}
      <Actions words={words} step={step} onBack={() => show(step - 1)} />
    </form>
  );
}

function Actions({
  words,
  step,
  onBack,
}: Pick<Props, 'words'> & { step: number; onBack: () => void }): JSX.Element {
  const labels = words.invite;
  return (
    <div class="kit-actions">
      {step < last ? (
        <Button key="next" control="invite.next" type="submit" tone="main">
          {labels.next}
        </Button>
      ) : (
        <Button key="send" control="invite.send" type="submit" tone="main">
          {labels.send}
        </Button>
      )}
      {step > 0 && (
        <Button control="invite.back" tone="quiet" icon="back" onPress={onBack}>
          {labels.back}
        </Button>
      )}
    </div>
  );
}

const mendedInFirstStep: readonly RefusalCode[] = [
  'invalid-input',
  'already-member',
  'already-invited',
  'not-permitted',
  'not-documented',
];

/** The step in which the person can do something about a refusal. */
function stepToMend({ code }: Refusal, current: number): number {
  return mendedInFirstStep.includes(code) ? 0 : current;
}
