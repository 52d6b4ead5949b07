<?php
/**
 * Réglages de la coopérative
 */

if (isset($_SERVER['SERVER_NAME']) && $_SERVER['SERVER_NAME'] == 'test.coop.example') {
    define('DB_NAME', 'coop_test');{!database!}
    define('DB_USER', 'testeuse');{!user!}
    define('WP_DEBUG', true);
}

define('DB_NAME', 'cooperative');{!database!}
define('DB_USER', 'epicier');{!user!}
define('DB_PASSWORD', 'Lent1lles');
define('DB_HOST', 'wxyz.myd.infomaniak.com');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
defined('WP_DEBUG') or define('WP_DEBUG', false);

define('AUTH_KEY',          ':NgnMDOCoy/{v|znGOUbtVyD3C~GG*ROY7MA=ou[-j+GjnCAqfJU=OiK~n~?R1Up');
define('SECURE_AUTH_KEY',   '*=q5,AQU;EAPAJ}EBaXwUH#pG /cE5!]{xo,SCpz_#]KcN0%**#e|2lCOsqdT4F<');
define('LOGGED_IN_KEY',     'af{B*H%sCi~*pHNFc/lR[PzQjSE+!FztWudKI;U5-@;-II~PSkR.^td||D}D!dv`');
define('NONCE_KEY',         '_So4w_IL]PnT1[KhZajtUbs}5nCNM>7%v!J(k<$->kPCJU vV2z;Q<q=nLHNZCJ7');
define('AUTH_SALT',         '|bg@rtEW#]h<;Hc=dyk;aKzba6({pGz7,Ef w/BWJ,iUnW09E7.vSv>7A[BzXf6G');
define('SECURE_AUTH_SALT',  'F^R]NIL2Z3,HO@|A+GYt0sCr=33!w>S&3Jum-b,,/LT|BChYDjDFz8>7U1RfSmP0');
define('LOGGED_IN_SALT',    ' vdO,fQP:/VmhQ]%7^EZ]t2-(6x3lX$>fE4xsF1.({^6`(GENJk7O)4gylwQ2-+,');
define('NONCE_SALT',        'Jm98mp(MO?;~LzZJgoI.alu~2*hEMuH<u4i!W2=vx5d@|S(4kF.*:5)#?dP|7Ag3');

$table_prefix = 'wp_';{#table-prefix#}

define('WP_HTTP_BLOCK_EXTERNAL', false);

/* Plus rien à modifier après cette ligne. */

/** Dossier où se trouve WordPress. */
if ( ! defined('ABSPATH') ) {
  define('ABSPATH', dirname(__FILE__) . '/');
}

/** Charge le reste. */
require_once(ABSPATH . 'wp-settings.php');
