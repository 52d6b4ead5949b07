<?php
/**
 * Konfiguration nach dem Umzug auf einen anderen Server.
 *
 * @package WordPress
 */

// ** MySQL ** //
define('DB_NAME', 'abcd_seilbahn');{#foreign-prefix#}
define('DB_USER', 'abcd_kondukteur');{#foreign-prefix#}
define('DB_PASSWORD', 'Bergstation_1');
define('DB_HOST', 'abcd.myd.infomaniak.com');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');

/** Schlüssel und Salz */
define('AUTH_KEY',          '%1MULw??*=JodFX1G#O~;Zr(hrzt?&);AQ*p|~iN0k#8~]s;0#Rc3V_gTg9V aZE');
define('SECURE_AUTH_KEY',   'o)BF^UhIiJy{)&(qG=NSOvQm_ IQbgSc7I8~gzNHj|!c<-^;rZ![YxzGt.oBg&NO');
define('LOGGED_IN_KEY',     'Ogu1l:NG=Z9j*k*~EC&H_uLg![Y!C(0%>4j6BD9OyU]d_-%2gQ v)D}OVwBM3T5[');
define('NONCE_KEY',         'l%n%by_?(w575#r&(85bLHxb7RQBgIm%,/bdo8?M}Amd6&C+dZp2h*hy&HITS* 1');
define('AUTH_SALT',         'Za^Rke>KPPpQq&F@K4pGFj;1N;z9UqB#_tLk34^X%{t=)sv[&O@K0i}Ev|tE2(P*');
define('SECURE_AUTH_SALT',  '.+!Z2}H:M5u1ByAU?zD~Wj6=zT#q 94`lqE3YD;ZW!Q:EPXBw@b8m0+9mx@dH8qz');
define('LOGGED_IN_SALT',    'uGsepL4glL}`H&N`W%H-e`d?&K&}j?hJL}S9B#nfVV95Q@UCb]oS%tWo})kf|Yo.');
define('NONCE_SALT',        '7s+z(4g.Ic[nmr8CN`MM{Q(c3lXa~7nP&P6h!l&`7M{p[,tj.P;et_.zL1knWh!$');

/** Tabellen */
$table_prefix = 'wp_';{#table-prefix#}

define('WP_DEBUG', false);

/** Zwischenspeicher */
define('WP_REDIS_HOST', '127.0.0.1');
define('WP_REDIS_PORT', 6379);
define('WP_REDIS_PREFIX', 'seilbahn:');{#other-service#}
define('WP_CACHE', true);

/* Ab hier ist nichts mehr zu tun. */

/** Wo die Dateien von WordPress liegen. */
if ( !defined('ABSPATH') )
	define('ABSPATH', dirname(__FILE__) . '/');

/** Lädt alles Übrige. */
require_once(ABSPATH . 'wp-settings.php');
