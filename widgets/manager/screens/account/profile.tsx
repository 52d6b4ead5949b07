import type { JSX } from 'preact';
import { organisationsOf } from '#backend/queries/people.ts';
import { fullName } from '#backend/world.ts';
import { Button } from '#widgets/_kit/button.tsx';
import { Heading } from '#widgets/_kit/heading.tsx';
import { NoAccount } from '#widgets/manager/screens/account/no-account.tsx';
import type { AccountWords } from '#widgets/manager/screens/account/strings/es.ts';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';

/** A person's own account, apart from any organisation. */
export default function Profile({ manager, frame, words }: ScreenProps<AccountWords>): JSX.Element {
  const actor = manager.actor.value;
  const labels = frame.profile;
  if (!actor) return <NoAccount manager={manager} title={labels.manage} words={words} />;
  const count = organisationsOf(manager.state.value.world, actor.id).length;
  return (
    <>
      <Heading>{labels.manage}</Heading>
      <section class="kit-card">
        <dl>
          <dt class="kit-soft">{words.name}</dt>
          <dd>
            <bdi>{fullName(actor)}</bdi>
          </dd>
          <dt class="kit-soft">{words.login}</dt>
          <dd>
            <bdi>{actor.email}</bdi>
          </dd>
        </dl>
      </section>
      <div class="kit-grid">
        <section class="kit-card">
          <h3>{labels.organizations}</h3>
          <p>{words.organisationCount(count)}</p>
          <div class="kit-actions">
            <Button
              control="profile.organizations-manage"
              about={labels.organizations}
              onPress={() => manager.go({ name: 'organisations' })}
            >
              {labels['organizations-manage']}
            </Button>
          </div>
        </section>
        <section class="kit-card">
          <h3>{labels.security}</h3>
          <p>{words.securityIsMissing(labels['security-manage'])}</p>
        </section>
      </div>
    </>
  );
}
