<?php
/**
 * Settings of this WordPress site.
 *
 * The installer made this file; it can also be written by hand. It holds the
 * access to MySQL, the secret keys, the prefix of the tables and ABSPATH.
 *
 * @package WordPress
 */

// ** Access to MySQL - your host tells you these values ** //
/** Name of the database of this site */
define( 'DB_NAME', '{+wxyz_+}altstadt' );

/** User who may read and write it */
define( 'DB_USER', '{+wxyz_+}redaktion' );

/** Password of that user */
define( 'DB_PASSWORD', 'altstadt-7Kq!redaktion' );

/** Server of the database */
define( 'DB_HOST', 'wxyz.myd.infomaniak.com' );

/** Character set of new tables. */
define( 'DB_CHARSET', 'utf8mb4' );

/** Collation. Leave it empty when in doubt. */
define( 'DB_COLLATE', '' );

/**#@+
 * Secret keys and salts.
 *
 * Put other ones here and everybody has to log in again.
 *
 * @since 2.6.0
 */
define( 'AUTH_KEY',          'r-iGp@58+WAm!dX3{a/5ID[nOdcd+*bW;B2d^C4@(DSD.C6Lc1)`mx>LpQ|#2#,y' );
define( 'SECURE_AUTH_KEY',   'A2h9U-(z#0!T1Sa&*<}Q6]dD~w( xl(Ge.jkc5bJFIo<xSLivuG^v=I`|L6/P@8o' );
define( 'LOGGED_IN_KEY',     'LE{|!r (nPf0jWsqRo}[Wj_(C-kIUL-&o6JnfLb},bl0ofyE[1uo5v;Eun3W*L(G' );
define( 'NONCE_KEY',         '|9OmA+OfdbL]O5YOZiiO]6oGB<*:8=THx*ANzFUkJl5l+_`RDXNfPxO MFQm*} ]' );
define( 'AUTH_SALT',         '4&6bYRvH!d`1_ch:T r[qrHJY-Zw}lD!aw^O#+4;~CEO@;9C|0R)}+J`Cgj$`Vu$' );
define( 'SECURE_AUTH_SALT',  '&0p=LJFW)ay^4 cd>{FHAwKs*zIN G;5v*T!1pA_XAKndp-b*L.+rj#V_N3#.T^P' );
define( 'LOGGED_IN_SALT',    'T}DY)Zw9H}Q|CH}?F=d<ZO3FIyj>v 4 s{H6^urr|4UNZEo|A|;NinDYP@mxfh]c' );
define( 'NONCE_SALT',        'B;e@?^}4R=Jp}:wmCZD@5WvDEK7( XB5|HQ@[oBkfba9OX KzZu`tdbXs,*h-WGq' );

/**#@-*/

/**
 * What the names of the tables begin with.
 *
 * Several sites may share a database when each has its own. Only digits,
 * letters and underscores, please!
 */
$table_prefix = 'wp_';{#table-prefix#}

/**
 * For developers: show notices while working on the site.
 */
define( 'WP_DEBUG', false );

/* Own values go between this line and the next comment. */

define( 'WP_MEMORY_LIMIT', '256M' );
define( 'DISALLOW_FILE_EDIT', true );

/* Nothing below this line needs your attention. */

/** Where the files of WordPress are. */
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}

/** Loads the rest. */
require_once ABSPATH . 'wp-settings.php';
