<?php
/**
 * Settings of the choir.
 */

define('WP_HOME', 'https://www.kammerchor.example);
define('WP_SITEURL', 'https://www.kammerchor.example');

/** Access to MySQL */
define('DB_NAME', '{+wxyz_+}kammerchor');
define('DB_USER', '{+wxyz_+}dirigent');
define('DB_PASSWORD', 'Alt+Sopran');
define('DB_HOST', 'wxyz.myd.infomaniak.com');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');

/** Keys */
define('AUTH_KEY',          'PZ,Gz~3zBXC OArr@Sf|iJvo58JB0W>%@.O|<5PjeJ{f.?J_TN+-c`rZ6ydIEsg>');
define('SECURE_AUTH_KEY',   'H|cS#ke4R(1J!dBi2ew&Q;r8t%%.:4@ :lC4^)L)~v%$)GN,W}AMs*^I_@z0&o#a');
define('LOGGED_IN_KEY',     '{Wd&f%Z*-p!l:vi&60ZIF8@qR38^Ony1<dHq/ceytDb;KPTF<@n@ p$<G|z/^3cW');
define('NONCE_KEY',         '~0^}u&A>&~B^B*}[rD>SxO{OyBymrEqlHXm31*?qzZ>;cmz-;TUo?#~R#;yj9nde');
define('AUTH_SALT',         'ZrQ&:V3xZAxjRM8mbT~<gDI,MRB=Z-x&jX$@`B/pY_co}nEG4Z#gz`WbmHGJR(*$');
define('SECURE_AUTH_SALT',  '1%-m~4`j(],fXuX8v@*}]h2@1K^Z]NU^K9+I)K=|LdbF f~u0;XgOYg OjC29GFf');
define('LOGGED_IN_SALT',    'bIH2d<enC*Jjl.u(E>V99TARR@rjp5<B42HXtVt+]PL(x2+V m7Pk*k3--!;7Mbj');
define('NONCE_SALT',        'NB={k:M@:PKsCT=PUpP?4-];J4^N6OCZ%FkUUdU.Y Xy-VX*t[-wwl6KcC%h*u-L');

$table_prefix = 'kc_';{#table-prefix#}

define('WP_DEBUG', false);
define('WP_MAX_MEMORY_LIMIT', '512M');
define('CONCATENATE_SCRIPTS', false);

/* Plus rien à modifier après cette ligne. */

/** Dossier où se trouve WordPress. */
if ( ! defined('ABSPATH') ) {
  define('ABSPATH', dirname(__FILE__) . '/');
}

/** Charge le reste. */
require_once(ABSPATH . 'wp-settings.php');
