/** What has to change as well, outside of the file. */
export type Elsewhere =
  | 'laravel-cache'
  | 'symfony-dump'
  | 'prestashop-cache'
  | 'opencart-admin'
  | 'drupal-local'
  | 'typo3-additional'
  | 'cron'
  | 'my-cnf'
  | 'definer';

const forApplication: Readonly<Record<string, readonly Elsewhere[]>> = {
  laravel: ['laravel-cache'],
  symfony: ['symfony-dump'],
  shopware: ['symfony-dump'],
  contao: ['symfony-dump'],
  prestashop: ['prestashop-cache'],
  opencart: ['opencart-admin'],
  drupal: ['drupal-local'],
  typo3: ['typo3-additional'],
};

/** In the order of importance: what this application has, then what every site may have. */
export function elsewhere(application: string | undefined): readonly Elsewhere[] {
  return [...(forApplication[application ?? ''] ?? []), 'cron', 'my-cnf', 'definer'];
}
