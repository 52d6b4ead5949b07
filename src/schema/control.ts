import type { Localized } from '#i18n/locales.ts';

/** Every control of the Manager that a guide may name, by screen. The labels are in `src/i18n/labels/<screen>`. */
export const controls = {
  menu: [
    'users-and-profile',
    'users',
    'work-teams',
    'accounting',
    'support',
    'website',
    'row-actions',
  ],
  profile: [
    'manage',
    'organizations',
    'organizations-manage',
    'organizations-create',
    'security',
    'security-manage',
  ],
  users: ['add', 'change-role', 'save'],
  'work-teams': ['add', 'manage', 'add-users', 'finish'],
  accounting: [
    'invoice-history',
    'to-pay',
    'orders',
    'download',
    'export-confirm',
    'pro-forma-generate',
    'pay-selection',
    'show-all',
    'billing-addresses',
    'billing-addresses-add',
    'billing-addresses-confirm',
    'prepaid-account',
    'status-paid',
    'status-refunded',
  ],
  security: ['two-factor-delete', 'alternative-methods'],
  support: ['code', 'vip-code', 'temporary-access'],
  mail: ['advanced-search'],
  web: ['advanced-settings', 'php', 'mysql-prefix', 'save'],
} as const;

export type Screen = keyof typeof controls;
type NameOn<S extends Screen> = (typeof controls)[S][number];

/** `screen.control`, as written in `<Ui id="accounting.to-pay"/>`. */
export type ControlId = { [S in Screen]: `${S}.${NameOn<S>}` }[Screen];

/** One language's labels of a screen: a missing or unknown control does not compile. */
export type LabelsOf<S extends Screen> = Readonly<Record<NameOn<S>, string>>;
/** The controls of a screen whose label is our own wording, for each language. */
export type OursOf<S extends Screen> = Localized<readonly NameOn<S>[]>;

export const controlIds: readonly ControlId[] = Object.entries(controls).flatMap(
  ([screen, names]) => names.map((name) => `${screen}.${name}` as ControlId),
);
