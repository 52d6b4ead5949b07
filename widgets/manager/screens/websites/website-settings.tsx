import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Website } from '#schema/records/website.ts';
import { Button } from '#widgets/_kit/button.tsx';
import { controlProps } from '#widgets/_kit/control.ts';
import { Heading } from '#widgets/_kit/heading.tsx';
import { useRefusedOnOpening } from '#widgets/manager/refusal/beforehand.ts';
import { RefusalNote } from '#widgets/manager/refusal/refusal.tsx';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';
import { PrefixForm } from '#widgets/manager/screens/websites/prefix-form.tsx';
import { shownWebsite, WebsiteGone } from '#widgets/manager/screens/websites/shown-website.tsx';
import type { WebsiteWords } from '#widgets/manager/screens/websites/strings/es.ts';

type Props = ScreenProps<WebsiteWords>;

/** The advanced settings of a site, as far as they are documented: one tab. */
export default function WebsiteSettings(props: Props): JSX.Element {
  const { manager } = props;
  const website = shownWebsite(manager);
  if (!website) return <WebsiteGone {...props} />;
  return (
    <Settings key={`${website.id} ${manager.actor.value?.id ?? ''}`} {...props} website={website} />
  );
}

function Settings(props: Props & { website: Website }): JSX.Element {
  const { manager, words, website } = props;
  const id = useId();
  return (
    <fieldset aria-label={website.name} class="kit-whole kit-plain-group">
      <Button
        control="web.site"
        of={website.id}
        tone="quiet"
        icon="back"
        onPress={() => manager.go({ name: 'website', website: website.id })}
      >
        {words.web.site}
      </Button>
      <Heading>
        {words.web['advanced-settings']}: <bdi>{website.name}</bdi>
      </Heading>
      <div role="tablist" aria-label={words.web['advanced-settings']} class="kit-tabs">
        <button
          {...controlProps('web.php', website.id)}
          type="button"
          role="tab"
          id={`${id}-tab`}
          aria-selected="true"
          aria-controls={`${id}-panel`}
        >
          {words.web.php}
        </button>
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-tab`} class="kit-card">
        <PhpSettings {...props} />
      </div>
      <p class="kit-hint">{words.onlyPhp}</p>
    </fieldset>
  );
}

function PhpSettings(props: Props & { website: Website }): JSX.Element {
  const { manager, frame, words, website } = props;
  const { product, mysqlPrefix } = website;
  const organisation = manager.state.value.world.products[product]?.organisation;
  const target = { organisation, product };
  const refusal = useRefusedOnOpening(manager, 'toggle-mysql-prefix', target);
  return (
    <>
      {refusal && <RefusalNote refusal={refusal} manager={manager} frame={frame} />}
      {refusal && <p>{words.prefixIs(mysqlPrefix)}</p>}
      {refusal === null && <PrefixForm {...props} />}
    </>
  );
}
