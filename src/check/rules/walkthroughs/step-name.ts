import type { KeyPath, Yaml } from '#check/yaml/yaml.ts';

/** How people call a step: "the step `open-users`", or "step 2" where it has no id. */
export function stepName(yaml: Yaml, path: KeyPath): string {
  const id = yaml.value([...path, 'id']);
  return typeof id === 'string' ? `the step \`${id}\`` : `step ${Number(path.at(-1)) + 1}`;
}
