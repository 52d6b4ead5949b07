import type { JSX } from 'preact';
import { websiteOf } from '#backend/queries/websites.ts';
import type { Website } from '#schema/records/website.ts';
import { Button } from '#widgets/_kit/button.tsx';
import { Heading } from '#widgets/_kit/heading.tsx';
import type { Console } from '#widgets/manager/model.ts';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';
import type { WebsiteWords } from '#widgets/manager/screens/websites/strings/es.ts';

/** The site that the screen is about, as long as the organisation at hand has it. */
export function shownWebsite({ view, state, organisation }: Console): Website | undefined {
  const { screen } = view.value;
  return 'website' in screen
    ? websiteOf(state.value.world, organisation.value?.id, screen.website)
    : undefined;
}

/** In place of a site that is not there. */
export function WebsiteGone({ manager, frame, words }: ScreenProps<WebsiteWords>): JSX.Element {
  return (
    <>
      <BackToList manager={manager} words={words} />
      <Heading>{frame.menu.website}</Heading>
      <p class="kit-note kit-warning" role="alert">
        {words.gone}
      </p>
    </>
  );
}

export function BackToList({
  manager,
  words,
}: Pick<ScreenProps<WebsiteWords>, 'manager' | 'words'>): JSX.Element {
  return (
    <Button
      control="web.list"
      tone="quiet"
      icon="back"
      onPress={() => manager.go({ name: 'websites' })}
    >
      {words.web.list}
    </Button>
  );
}
