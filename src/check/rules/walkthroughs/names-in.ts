import type { KeyPath, Located, Yaml } from '#check/yaml/yaml.ts';

/** The records that a walkthrough names, by what they must be. */
export type NamesIn = {
  members: Located[];
  products: Located[];
  websites: Located[];
  records: Located[];
};

/** Reads the names wherever they stand, in steps with mistakes too. */
export function namesIn(yaml: Yaml): NamesIn {
  const steps = entries(yaml, ['steps']);
  const at = (...keys: string[]) => steps.flatMap((step) => yaml.texts([...step, ...keys]));
  const actions = steps.flatMap((step) => entries(yaml, [...step, 'do']));
  return {
    members: [...at('until', 'membership', 'of'), ...at('until', 'dialog', 'of')],
    products: at('until', 'team', 'product'),
    websites: ['website', 'shown', 'visit'].flatMap((goal) => at('until', goal, 'of')),
    records: [
      ...actions.flatMap((action) => yaml.texts([...action, 'of'])),
      ...at('until', 'ticked', 'of'),
      ...at('until', 'unticked', 'of'),
    ],
  };
}

function entries(yaml: Yaml, path: KeyPath): KeyPath[] {
  return Array.from({ length: yaml.length(path) }, (_, index) => [...path, index]);
}
