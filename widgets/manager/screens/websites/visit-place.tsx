import type { JSX } from 'preact';
import { type Connection, connectionOf, isSameAnswer } from '#backend/queries/connection.ts';
import type { Website } from '#schema/records/website.ts';
import { Button } from '#widgets/_kit/button.tsx';
import { Icon, type IconName } from '#widgets/_kit/icon.tsx';
import { Sentence } from '#widgets/_kit/sentence.tsx';
import type { Console } from '#widgets/manager/model.ts';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';
import { reasons } from '#widgets/manager/screens/websites/reasons.ts';
import type { WebsiteWords } from '#widgets/manager/screens/websites/strings/es.ts';

type Props = ScreenProps<WebsiteWords> & { website: Website };

const signs: Record<Connection['answer'], IconName> = {
  connects: 'done',
  fails: 'no',
  'not-documented': 'open',
};

/** Opens the site as a visitor would, and tells whether it works, and why. */
export function VisitPlace({ manager, words, website }: Props): JSX.Element {
  const connection = connectionOf(website);
  const visit = visitOf(manager, website);
  const isPast = visit && !isSameAnswer(visit, connection);
  return (
    <div class="kit-visit">
      <Button
        control="web.visit"
        of={website.id}
        onPress={() => manager.setVisit({ website: website.id, connection })}
      >
        {words.web.visit}
      </Button>
      <div role="status">
        {isPast && <p>{words.visitAgain}</p>}
        {visit && !isPast && <Answer connection={visit} words={words} website={website} />}
      </div>
    </div>
  );
}

/** What the reader saw last of this site, from this screen. */
function visitOf({ view }: Console, { id }: Website): Connection | undefined {
  const { visit } = view.value;
  return visit?.website === id ? visit.connection : undefined;
}

function Answer({
  connection,
  words,
  website,
}: Pick<Props, 'words' | 'website'> & { connection: Connection }): JSX.Element {
  const { answer } = connection;
  return (
    <div class={`kit-note${answer === 'connects' ? '' : ' kit-warning'}`} data-answer={answer}>
      <p class="kit-refusal-title">
        <Icon name={signs[answer]} />
        <strong>{words.answers[answer]}</strong>
      </p>
      {reasons(connection, website, words).map(({ text, names }) => (
        <p key={text}>
          <Sentence text={text} with={names} />
        </p>
      ))}
    </div>
  );
}
