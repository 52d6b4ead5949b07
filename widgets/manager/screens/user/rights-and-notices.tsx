import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Member, standingOf } from '#backend/queries/people.ts';
import type { Command } from '#schema/command.ts';
import type { Refusal } from '#schema/refusal.ts';
import { Switch } from '#widgets/_kit/field.tsx';
import { RefusalNote } from '#widgets/manager/refusal/refusal.tsx';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';
import type { UserWords } from '#widgets/manager/screens/user/strings/es.ts';

type Props = ScreenProps<UserWords> & { member: Member };

/** The switches of a member: the accounting, and which messages come. Each takes effect at once. */
export function RightsAndNotices({ manager, frame, words, member }: Props): JSX.Element {
  const [refusal, setRefusal] = useState<Refusal>();
  const { membership } = member;
  const { billingRight, billingReminders, productEvents, id } = membership;
  const standing = standingOf(manager.state.value.world, membership);
  const apply = async (command: Command) => {
    const refused = await manager.run(command);
    setRefusal(refused);
    return refused === undefined;
  };
  const setPreferences = (changed: { billingReminders?: boolean; productEvents?: boolean }) =>
    apply({ type: 'set-preferences', membership: id, billingReminders, productEvents, ...changed });
  return (
    <section class="kit-card">
      <h3>{words.rightsTitle}</h3>
      {standing.mayHaveBillingRight ? (
        <Switch
          control="user.billing-right"
          label={words.user['billing-right']}
          on={billingRight}
          onTurn={(on) => apply({ type: 'set-billing-right', membership: id, billingRight: on })}
        />
      ) : (
        <p>{standing.isExternal ? words.billingUnknown : words.billingImplicit}</p>
      )}
      <Switch
        control="user.billing-reminders"
        label={words.user['billing-reminders']}
        on={billingReminders || standing.remindersForced}
        hint={standing.remindersForced ? words.remindersForced : undefined}
        onTurn={(on) => setPreferences({ billingReminders: on })}
      />
      <Switch
        control="user.product-events"
        label={words.user['product-events']}
        on={productEvents}
        hint={standing.isExternal ? words.externalNotices : undefined}
        onTurn={(on) => setPreferences({ productEvents: on })}
      />
      {refusal && <RefusalNote refusal={refusal} manager={manager} frame={frame} />}
      <p class="kit-hint">{words.rightsAssumed}</p>
    </section>
  );
}
