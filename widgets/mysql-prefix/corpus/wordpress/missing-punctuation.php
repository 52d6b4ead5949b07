<?php
/*
 * Konfiguration der Metzgerei
 */

define('DB_NAME', '{+wxyz_+}metzgerei')
define('DB_USER', '{+wxyz_+}wurstli';
define('DB_PASSWORD', 'Cervelat8');
define('DB_HOST', 'wxyz.myd.infomaniak.com')
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');

define('AUTH_KEY',          '|X xBvyv,;l?t?Kb47~od%v!4;M@k;G}u;PNj*+U=eBORiNmF,]t!KI)Jzl_@t+s');
define('SECURE_AUTH_KEY',   'i `cH*b:`1Z>YLI5W.VObYc97ivDq^+[B5rwgokgEd)/!gxQNnxos#k]%@%?NG;+');
define('LOGGED_IN_KEY',     '66`W0=tRky^txq4RKD`<rFmN~{{EI7iyBW<-8[R6:tfwvyCbDJN8.< EQHEL8(Kd');
define('NONCE_KEY',         'jE9aF$!!r&D]Sm{~+oR>w={D zRw]1DG8W)h7*UNz8,F`v&aJ.r)j#^^<F5>O_yv');
define('AUTH_SALT',         'aV{8<fq,uR+J2y`pD3<L|z9DBI3t#-{D%oJobqT_0s^aT>x0&L.rHjAm3Ms]PmDZ');
define('SECURE_AUTH_SALT',  'EqsD1X0_n2GZgNYAWoJqy7>Pu~-dBv[O`k.vm)([D.DzS$-4F>4E9L. z&Zag,Pr');
define('LOGGED_IN_SALT',    'qyZvAKoMS8GOkqQh06$36?Or)sLfXjYX2nuE]dHJwn;tiqLczk!{k>D:0u>I2JV?');
define('NONCE_SALT',        'pogt`VKu79,s~oVHeQvIO7v{8YmKbd/Hj7:xz+:lD{rdu{c5l[/-_V=[eytob>i-');

$table_prefix = 'wp_';{#table-prefix#}

define('WP_DEBUG', false);
define('WP_DEBUG_LOG', '/tmp/wp.log');

/* Ab hier ist nichts mehr zu tun. */

/** Wo die Dateien von WordPress liegen. */
if ( !defined('ABSPATH') )
	define('ABSPATH', dirname(__FILE__) . '/');

/** Lädt alles Übrige. */
require_once(ABSPATH . 'wp-settings.php');
