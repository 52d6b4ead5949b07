import type { JSX } from 'preact';
import { Heading } from '#widgets/_kit/heading.tsx';
import type { ElsewhereWords } from '#widgets/manager/screens/elsewhere/strings/es.ts';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';

/** In place of what the simulation has not yet: the guides that explain it. */
export default function Elsewhere({
  manager,
  frame,
  words,
}: ScreenProps<ElsewhereWords>): JSX.Element | null {
  const { screen } = manager.view.value;
  if (screen.name !== 'elsewhere') return null;
  const guides = words.guides[screen.place];
  return (
    <>
      <Heading>{frame.menu[screen.place]}</Heading>
      <p class="kit-lead">{words.notSimulated}</p>
      <p>{words.inGuides(guides.length)}</p>
      <ul>
        {guides.map(({ path, title }) => (
          <li key={path}>
            <a href={`${languageRoot()}${path}`}>{title}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The address of the site's home in the page's language, with a slash at its end. */
function languageRoot(): string {
  const place = document.querySelector<HTMLElement>('[data-console]');
  return place?.dataset['home'] ?? '../';
}
