import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Mail } from '#schema/records/mail.ts';
import { Button } from '#widgets/_kit/button.tsx';
import { longDay } from '#widgets/_kit/day.ts';
import { Sentence } from '#widgets/_kit/sentence.tsx';
import { openAsInvited } from '#widgets/manager/screens/invitations/open-as.ts';
import type { OutboxWords } from '#widgets/manager/screens/outbox/strings/es.ts';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';

type Props = ScreenProps<OutboxWords> & { mail: Mail };

/** One mail, as its reader would have got it. */
export function MailArticle(props: Props): JSX.Element {
  const { manager, words, mail } = props;
  const heading = useId();
  const names = { by: mail.by, organisation: mail.organisationName };
  return (
    <article class="kit-card" aria-labelledby={heading}>
      <h3 id={heading}>
        <Sentence text={words.mails[mail.kind].subject} with={names} />
      </h3>
      <dl>
        <dt class="kit-soft">{words.to}</dt>
        <dd>
          <bdi>{mail.to}</bdi>
        </dd>
        <dt class="kit-soft">{words.date}</dt>
        <dd>
          <time dateTime={mail.sentOn}>{longDay(mail.sentOn, manager.locale)}</time>
        </dd>
      </dl>
      <p>
        <Sentence text={words.mails[mail.kind].body} with={names} />
      </p>
      <p>{rolesIn(mail, props)}</p>
      {mail.kind === 'invitation' && <OpenInvitation {...props} mail={mail} />}
    </article>
  );
}

function rolesIn(mail: Mail, { frame, words }: Props): string {
  const role = frame.role[mail.role];
  return mail.kind === 'role-changed'
    ? words.roleChange(frame.role[mail.from], role)
    : words.role(role);
}

function OpenInvitation({
  manager,
  words,
  mail,
}: Props & { mail: Extract<Mail, { kind: 'invitation' }> }): JSX.Element {
  const invitation = manager.state.value.world.invitations[mail.invitation];
  if (!invitation) return <p class="kit-hint">{words.noLongerPending}</p>;
  return (
    <div class="kit-actions">
      <Button
        control="invitations.open"
        of={invitation.id}
        about={mail.to}
        onPress={() => openAsInvited(manager, invitation)}
      >
        {words.invitations.open}
      </Button>
    </div>
  );
}
