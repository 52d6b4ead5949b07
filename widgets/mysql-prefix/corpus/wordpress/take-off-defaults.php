<?php
/**
 * Konfiguration des Imkervereins; der Container darf alles überschreiben.
 */

/** Datenbank */
define( 'DB_NAME', getenv( 'DB_NAME' ) ?: '{-k3m9p_-}imker' );
define( 'DB_USER', getenv( 'DB_USER' ) ?: '{-k3m9p_-}koenigin' );
define( 'DB_PASSWORD', getenv( 'DB_PASSWORD' ) ?: 'k3m9p_Wabe' );
define( 'DB_HOST', getenv( 'DB_HOST' ) ?: 'localhost' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );

// define( 'DB_NAME', 'k3m9p_bienen' );{#comment#}

/** Schlüssel */
define( 'AUTH_KEY',          'F#(uFD(GY(7/(^>R[=UXJZ/aod&He9.wS}MV5+yd4v8bhn[nw(7c;31zVo!(w[T5' );
define( 'SECURE_AUTH_KEY',   '@p%4+b3*f8$`*m^N&6;dP1^l  0)JC8[9B*gP7N&,]4z(T|LG9s(~2woM7b,=u.1' );
define( 'LOGGED_IN_KEY',     'j)##K ?[,459Wc~:Jr;ZZ~XOOZ_+;Q(60$[P9{paqYB0HgY)Qg^JePaL5j]9&(sS' );
define( 'NONCE_KEY',         'ou)l88^cbycQMMku^Mmrbxh8Pkm;)XKe~#0P.[h4vfcM!Ph?&f3~Qy~P9n_1!fLg' );
define( 'AUTH_SALT',         'Pn&m<9Kb7F{s:mFJ10D|=PDa|8(fgIG>IMb(yKKG|GX|+Y+cQ(8wA[0r`VCCp_J)' );
define( 'SECURE_AUTH_SALT',  'ZFODOwt5I%l?<iT-(D0#4u(Pd&m-ULzW7yqD%Ta{6uIS>bQYJec#)C3Wyh]2dD{g' );
define( 'LOGGED_IN_SALT',    '%i1ZuK9lTlUjW#<} AroAgk!I8RPuXYG8=C>mP{M1LcW@e]oL[Zk!0joA{~N0/yK' );
define( 'NONCE_SALT',        'o]K_~1Eq-uhOJ+YVlUG4lD4Uq#5V{b<vbrSj/?XFxATtCfy-J,*|J5bCL>1[hSGm' );

$table_prefix = 'k3m9p_';{#table-prefix#}

define( 'WP_DEBUG', (bool) getenv( 'WP_DEBUG' ) );
define( 'WP_MEMORY_LIMIT', '256M' );

/* Ab hier ist nichts mehr zu tun. */

/** Wo die Dateien von WordPress liegen. */
if ( !defined('ABSPATH') )
	define('ABSPATH', dirname(__FILE__) . '/');

/** Lädt alles Übrige. */
require_once(ABSPATH . 'wp-settings.php');
