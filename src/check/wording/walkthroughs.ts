import { nearest } from '#check/nearest.ts';
import {
  allOf,
  capitalised,
  didYouMean,
  oneOf,
  quoted,
  type Wordings,
} from '#check/wording/phrase.ts';
import { controlIds, controls } from '#schema/control.ts';

type Step = {
  /** As the step is called, by its id or its number: "the step `open-users`". */
  step: string;
};
type Renaming = { name: string; right: string };

/** Problems with walkthroughs: their files, what is done in a step, and the steps of their guide. */
export const walkthroughs = {
  'empty-walkthrough': () => ({
    message: 'This file is empty.',
    remedy: 'Write the walkthrough (copy another one to begin with), or delete the file.',
  }),
  'walkthrough-extension': ({ name, right }: Renaming) => ({
    message: `\`${name}\` would not be found: a walkthrough's file name ends in \`.yaml\`.`,
    remedy: `Rename it to \`${right}\`.`,
  }),
  'walkthrough-file-name': ({ name, right }: Renaming) => ({
    message: `\`${name}\` cannot be the name of a walkthrough: it is called like its guide, with a–z, digits and single hyphens.`,
    remedy: `Rename it to \`${right}\`.`,
  }),
  'misplaced-walkthrough': ({ right }: { right: string }) => ({
    message:
      'A walkthrough stands in `content/walkthroughs`, directly in the folder of its category, and this file does not; it would not be found.',
    remedy: `Move it to \`${right}\`.`,
  }),
  'guide-among-walkthroughs': ({ name }: { name: string }) => ({
    message: `\`${name}\` would not be published: the folder \`content/walkthroughs\` holds walkthroughs, which end in \`.yaml\`.`,
    remedy:
      'Move a guide to `content/es/<category>` or `content/de/<category>`; give a walkthrough the ending `.yaml`.',
  }),
  'walkthrough-without-guide': ({ id, free }: { id: string; free: readonly string[] }) => ({
    message: `There is no guide \`${id}\`, so nobody would find this walkthrough.`,
    remedy: `${didYouMean(id, free)}Folder and file are called like those of the guide: \`content/es/billing/invoices.mdx\` has its walkthrough in \`content/walkthroughs/billing/invoices.yaml\`.`,
  }),
  'practice-without-walkthrough': ({ file }: { file: string }) => ({
    message: `\`<Practice />\` shows the walkthrough of the guide, but there is no ${file}.`,
    remedy: 'Create it (copy another one to begin with), or delete `<Practice />`.',
  }),
  'practice-not-shown': ({ file }: { file: string }) => ({
    message: `${file} tells how this guide is done, but nobody can practise it here.`,
    remedy: 'Write `<Practice />` in a line of its own below `</Steps>`.',
  }),
  'practice-twice': ({ line }: { line: number }) => ({
    message: `\`<Practice />\` stands in line ${line} already; a guide has one practice.`,
    remedy: 'Delete this one.',
  }),

  'step-says-nothing': ({ step }: Step) => ({
    message: capitalised(
      `${step} says neither how it is done nor that it happens outside the console.`,
    ),
    remedy: 'Add `do:` and `until:`, or `outside: true`.',
  }),
  'step-outside-and-done': ({ step, also }: Step & { also: readonly string[] }) => ({
    message: capitalised(
      `${step} has \`outside\` and ${allOf(also)}, but a step happens either outside the console or in it.`,
    ),
    remedy: `Delete \`outside\` if the step is done in the console, otherwise ${allOf(also)}.`,
  }),
  'action-without-verb': ({
    field,
    keys,
    verbs,
  }: {
    field: string;
    keys: readonly string[];
    verbs: readonly string[];
  }) => ({
    message: capitalised(`${field} does not say what is done: ${oneOf(verbs)} is missing.`),
    remedy: `${slip(keys, verbs)}Write it like \`{ press: users.add }\`.`,
  }),
  'action-with-several-verbs': ({ field, found }: { field: string; found: readonly string[] }) => ({
    message: capitalised(`${field} does several things at once: ${allOf(found)}.`),
    remedy: 'Write an entry for each of them, in the order in which they are done.',
  }),
  'no-such-control': ({ field, value }: { field: string; value: string }) => ({
    message: capitalised(
      `${field} is ${quoted(value)}, but there is no such control in src/schema/control.ts.`,
    ),
    remedy: `${didYouMean(value, controlIds)}${whichControls(value)}`,
  }),
  'empty-goal': ({ field }: { field: string }) => ({
    message: capitalised(`${field} is empty, so nothing tells when the step is done.`),
    remedy: 'Say what shows that it is done, like `until: { screen: users }`.',
  }),

  'step-not-in-guide': ({
    id,
    free,
    steps,
    guide,
  }: {
    id: string;
    /** Steps of the guide that the walkthrough does not have yet. */
    free: readonly string[];
    steps: readonly string[];
    guide: string;
  }) => ({
    message: `There is no step \`${id}\` in the guide.`,
    remedy:
      steps.length > 0
        ? `${didYouMean(id, free)}The steps of ${guide} are ${allOf(steps)}.`
        : `Write the steps in ${guide} first, each in \`<Step id="…" name="…">\`.`,
  }),
  'step-not-practised': ({
    id,
    place,
    after,
  }: {
    id: string;
    place: string;
    after: string | undefined;
  }) => ({
    message: `The step \`${id}\` of the guide (${place}) is missing.`,
    remedy: `Add it ${after ? `after \`${after}\`` : 'at the beginning'}: with \`do\` and \`until\`, or as \`{ id: ${id}, outside: true }\` if it happens outside the console.`,
  }),
  'step-order': ({
    id,
    place,
    after,
  }: {
    id: string;
    place: string;
    after: string | undefined;
  }) => ({
    message: `The step \`${id}\` does not stand where the guide has it (${place}).`,
    remedy: `Move it ${after ? `directly after \`${after}\`` : 'to the beginning'}.`,
  }),
  'same-goal': ({ step, before, line }: Step & { before: string; line: number }) => ({
    message: capitalised(
      `${step} is done when ${before} is (line ${line}): both have the same \`until\`, so both would be ticked at once.`,
    ),
    remedy: 'Say in each `until` what shows that just this step is done.',
  }),
} satisfies Wordings;

function slip(keys: readonly string[], verbs: readonly string[]): string {
  const meant = keys.map((key) => didYouMean(key, verbs));
  return meant.find((question) => question !== '') ?? '';
}

/** The controls of the screen that somebody named, else the screens. */
function whichControls(value: string): string {
  const screens = Object.keys(controls);
  const [written = ''] = value.split('.', 1);
  const screen = screens.find((name) => name === (nearest(written, screens) ?? ''));
  const ids = controlIds.filter((id) => id.startsWith(`${screen}.`));
  return screen
    ? `The controls of \`${screen}\` are ${allOf(ids)}.`
    : `Write the screen and the control, like \`users.add\`; the screens are ${allOf(screens)}.`;
}
