import type { JSX } from 'preact';
import { websitesOf } from '#backend/queries/websites.ts';
import type { Organisation } from '#schema/records/organisation.ts';
import type { Website } from '#schema/records/website.ts';
import { Button } from '#widgets/_kit/button.tsx';
import { controlProps } from '#widgets/_kit/control.ts';
import { Heading } from '#widgets/_kit/heading.tsx';
import { Sentence } from '#widgets/_kit/sentence.tsx';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';
import type { WebsiteWords } from '#widgets/manager/screens/websites/strings/es.ts';

type Props = ScreenProps<WebsiteWords>;

/** The sites of the organisation at hand, of all its hostings. */
export default function Websites(props: Props): JSX.Element {
  const { manager, frame, words } = props;
  const organisation = manager.organisation.value;
  return (
    <>
      <Heading>{frame.menu.website}</Heading>
      {organisation ? (
        <WebsiteList {...props} organisation={organisation} />
      ) : (
        <div class="kit-empty">
          <p>{words.noOrganisation}</p>
          <Button
            control="profile.organizations"
            onPress={() => manager.go({ name: 'organisations' })}
          >
            {words.toOrganisations}
          </Button>
        </div>
      )}
    </>
  );
}

function WebsiteList(props: Props & { organisation: Organisation }): JSX.Element {
  const { manager, words, organisation } = props;
  const websites = websitesOf(manager.state.value.world, organisation.id);
  return (
    <>
      <p class="kit-lead">
        <Sentence text={words.lead} with={{ organisation: organisation.name }} />
      </p>
      {websites.length === 0 && <p class="kit-empty">{words.none}</p>}
      <ul class="kit-list">
        {websites.map((website) => (
          <WebsiteRow key={website.id} {...props} website={website} />
        ))}
      </ul>
    </>
  );
}

function WebsiteRow({ manager, words, website }: Props & { website: Website }): JSX.Element {
  const hosting = manager.state.value.world.products[website.product]?.name ?? '';
  return (
    <li class="kit-row">
      <div class="kit-row-main">
        <button
          {...controlProps('web.view', website.id)}
          class="kit-link"
          type="button"
          onClick={() => manager.go({ name: 'website', website: website.id })}
        >
          <bdi>{website.name}</bdi>
          <span class="hidden">: {words.web.view}</span>
        </button>
        <span class="kit-soft">
          <Sentence text={words.hosting} with={{ hosting }} />
        </span>
      </div>
      <div class="kit-row-middle">
        <span class="kit-badge">{words.prefixIs(website.mysqlPrefix)}</span>
      </div>
    </li>
  );
}
