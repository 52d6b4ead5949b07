<?php
// Mehrere Seiten aus einer Datei: der Name der Seite steht im virtuellen Host.
$env = getenv('SITE_ENV');
require_once __DIR__ . '/wp-site.php';

// ** MySQL ** //
define('DB_NAME', SITE_NAME . '_blog');{?concatenation SITE_NAME?}
define('DB_USER', "{$env}_wp");{?concatenation $env?}
define('DB_PASSWORD', getenv('SITE_PASSWORD'));
define('DB_HOST', 'wxyz.myd.infomaniak.com');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', 'utf8mb4_unicode_ci');

// Schlüssel
define('AUTH_KEY',          'PtY+gj&mU h#Bel31iEl(2h-pC>> h_ YgCf)rL1s*p_N);xn _~yVm(|i-h<A@;');
define('SECURE_AUTH_KEY',   '&2O7 6UMFx/Fk_M^@R5K{jp$1vRt!1f,j)_OR:S]@ 6ilI8/,ih/N`_;5K|X,Sc7');
define('LOGGED_IN_KEY',     'Tv}o@hBKqFYY@kv5Z(Jr3(J?1T;WDtkwtD=Db![xHKas1&V}-Oq:$<+.g6;)YYZY');
define('NONCE_KEY',         'n9~ZhyiA4uoR]gna-t&mU}djA}Wt~GS{U8po!799NksnRH9:u%cA^Us:*d^M`l/H');
define('AUTH_SALT',         '%UvTC&*#Q~C}yEZDz%@TddJ8Hy:{S5SUkCnD8zRA9<}a9+S`k=pX|z9w3~QlY7Zk');
define('SECURE_AUTH_SALT',  '~lHk{CiHp6bR(1I<qf^?EouHgxzN>N^AL5#.wIScGebc#(y$8F5n=+3=@*Y#N:BD');
define('LOGGED_IN_SALT',    'Rz?~rZSgqbj>G3uhk,W#,K]F:Lf6xuI5aHUQ(PFeNBTxaQWk8J#+zF#alHlsZ[fY');
define('NONCE_SALT',        'cMM>Dk ^t=|]XP@tK<`sf|$>2/#r^#-c; |;:`Dkdfr~UnW5)g>c>&;F!Ha6i#&l');

$table_prefix = 'wp_';{#table-prefix#}

// Mehrere Sprachen
define('WP_ALLOW_MULTISITE', true);
define('MULTISITE', true);
define('SUBDOMAIN_INSTALL', false);
define('DOMAIN_CURRENT_SITE', 'hotel.example');
define('PATH_CURRENT_SITE', '/');
define('SITE_ID_CURRENT_SITE', 1);
define('BLOG_ID_CURRENT_SITE', 1);

define('WP_DEBUG', false);

/* Ab hier ist nichts mehr zu tun. */

/** Wo die Dateien von WordPress liegen. */
if ( !defined('ABSPATH') )
	define('ABSPATH', dirname(__FILE__) . '/');

/** Lädt alles Übrige. */
require_once(ABSPATH . 'wp-settings.php');
