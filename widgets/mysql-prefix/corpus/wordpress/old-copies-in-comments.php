<?php
/**
 * Konfiguration der Seite des Turnvereins.
 *
 * Hier stehen die Zugangsdaten. DB_NAME und DB_USER gibt das Manager-Konto vor.
 */

// Lokal (MAMP):
// define('DB_NAME', 'turnverein');{#comment#}
// define('DB_USER', 'root');{#comment#}
// define('DB_PASSWORD', 'root');

# Alter Server:
# define("DB_NAME", "web42_db1");{#comment#}
#define("DB_USER", "web42");{#comment#}
# define("DB_HOST", "localhost");

/*
define( 'DB_NAME', 'usr_p1234_1' );{#comment#}
define( 'DB_USER', 'p1234' );{#comment#}
define( 'DB_PASSWORD', 'Rec|k' );
define( 'DB_HOST', 'mysql5.alt.example' );
*/

define('DB_NAME', '{+wxyz_+}turnverein'); // nicht: 'turnen'
define('DB_USER', '{+wxyz_+}vorturner'); # seit 2019
define('DB_PASSWORD', 'Barren/*Reck*/');
define('DB_HOST', 'wxyz.myd.infomaniak.com'); /* war: localhost */
define('DB_CHARSET', 'utf8');
define('DB_COLLATE', '');

/** Schlüssel */
define('AUTH_KEY',          '7}VIrx.aR#7{kQ(}/fWv?52uvEgoq#[i:XnLA.C1lIAYJRfz?a0hW!rdE2o]ap z');
define('SECURE_AUTH_KEY',   'zQbkr*c#k_@&z1iYy~l/ sw{fgI);{tI_ep?ZEu}#fU.%[-:lSo U5AZz_cW{Qa3');
define('LOGGED_IN_KEY',     'L/pi15s?)X[v=|J]{@SmgJ^qw>kuCbzw86[)*Xkw(9[H&i+d  3*N^^&`i`_*MiC');
define('NONCE_KEY',         'rnm/!6h!~g.{dVF6DV_<@Fe<]k}g.00[ikye{xkidT<8(&8d?jQkPb75[tX9rnS,');
define('AUTH_SALT',         'D5qyCnogpj`kVnd7>%zV~kEaG%;zb4G}cn%1hG8O{C~h;JqMexTZaMmdO4F1{P!-');
define('SECURE_AUTH_SALT',  'SZ3AkJM77}-64XxQZhPlvO*dyB|U=r>kR5{],XB/*Qjc,(18DP$#m7|aK&AjCbOf');
define('LOGGED_IN_SALT',    ':fOws_|z~,% W#tWeYrK19x,~}m$@%HGV}S&bzh`^7NnAbz7pGNLCbw,~1IV~SP)');
define('NONCE_SALT',        '@p]n}XY*QrCRET*>knkaU-7V`C.5*+a>5G; RuViLAI}uZpdE-tc;:x}j>Zq1||:');

// $table_prefix = 'alt_';
$table_prefix = 'wp_';{#table-prefix#}

define('WP_DEBUG', false);

/* Ab hier ist nichts mehr zu tun. */

/** Wo die Dateien von WordPress liegen. */
if ( !defined('ABSPATH') )
	define('ABSPATH', dirname(__FILE__) . '/');

/** Lädt alles Übrige. */
require_once(ABSPATH . 'wp-settings.php');
