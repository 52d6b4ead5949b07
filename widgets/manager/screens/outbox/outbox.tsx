import type { JSX } from 'preact';
import { all } from '#backend/world.ts';
import { Heading } from '#widgets/_kit/heading.tsx';
import { MailArticle } from '#widgets/manager/screens/outbox/mail.tsx';
import type { OutboxWords } from '#widgets/manager/screens/outbox/strings/es.ts';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';

/** So many mails are drawn; a long practice may have thousands. */
const most = 50;

/** What the Manager would have sent, the newest first. */
export default function Outbox(props: ScreenProps<OutboxWords>): JSX.Element {
  const { manager, frame, words } = props;
  const mails = all(manager.state.value.world, 'mails').reverse();
  return (
    <>
      <Heading>{frame.simulation.outbox}</Heading>
      <p class="kit-lead">{words.nothingIsSent}</p>
      {mails.length === 0 && <p class="kit-empty">{words.nothingYet}</p>}
      {mails.slice(0, most).map((mail) => (
        <MailArticle key={mail.id} {...props} mail={mail} />
      ))}
      {mails.length > most && <p>{words.older(mails.length - most)}</p>}
      <p class="kit-note">{words.documentedInPart}</p>
    </>
  );
}
