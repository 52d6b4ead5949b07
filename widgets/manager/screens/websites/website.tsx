import type { JSX } from 'preact';
import type { Website } from '#schema/records/website.ts';
import { Button } from '#widgets/_kit/button.tsx';
import { Heading } from '#widgets/_kit/heading.tsx';
import { Sentence } from '#widgets/_kit/sentence.tsx';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';
import { ConfigurationFile } from '#widgets/manager/screens/websites/configuration-file.tsx';
import {
  BackToList,
  shownWebsite,
  WebsiteGone,
} from '#widgets/manager/screens/websites/shown-website.tsx';
import type { WebsiteWords } from '#widgets/manager/screens/websites/strings/es.ts';
import { VisitPlace } from '#widgets/manager/screens/websites/visit-place.tsx';

type Props = ScreenProps<WebsiteWords>;

/** One site: what the Manager has of it, and outside of the Manager its file and what a visitor sees. */
export default function WebsiteScreen(props: Props): JSX.Element {
  const website = shownWebsite(props.manager);
  return website ? (
    <Details key={website.id} {...props} website={website} />
  ) : (
    <WebsiteGone {...props} />
  );
}

function Details(props: Props & { website: Website }): JSX.Element {
  const { manager, words, website } = props;
  const { id, name, product } = website;
  const hosting = manager.state.value.world.products[product]?.name ?? '';
  return (
    <fieldset aria-label={name} class="kit-whole kit-plain-group">
      <BackToList manager={manager} words={words} />
      <Heading>
        <bdi>{name}</bdi>
      </Heading>
      <p>
        <Sentence text={words.hosting} with={{ hosting }} />{' '}
        <span class="kit-badge">{words.prefixIs(website.mysqlPrefix)}</span>
      </p>
      <div class="kit-actions">
        <Button
          control="web.advanced-settings"
          of={id}
          tone="main"
          onPress={() => manager.go({ name: 'website-settings', website: id })}
        >
          {words.web['advanced-settings']}
        </Button>
      </div>
      <Outside {...props} />
    </fieldset>
  );
}

/** What no page of the Manager has: the simulation brings the server and the files along. */
function Outside(props: Props & { website: Website }): JSX.Element {
  const { words, website } = props;
  const { database, user } = website.server;
  return (
    <section class="console-simulation kit-whole">
      <h3>{words.outside}</h3>
      <p>{words.outsideHint}</p>
      <p>
        <Sentence text={words.realNames} with={{ database, user }} />
      </p>
      <ConfigurationFile {...props} />
      <VisitPlace {...props} />
    </section>
  );
}
