<?php
/** One file for three domains */

switch ($_SERVER['HTTP_HOST'] ?? '') {
	case 'berg.example':
	case 'www.berg.example':
		define('DB_NAME', 'berg');{!database!}
		define('WP_HOME', 'https://www.berg.example');
		break;
	case 'see.example':
		define('DB_NAME', 'see');{!database!}
		define('WP_HOME', 'https://see.example');
		break;
	default:
		define('DB_NAME', 'tal');{!database!}
		define('WP_HOME', 'https://tal.example');
}

define('DB_USER', match (WP_HOME) {
	'https://www.berg.example' => 'gipfel',{!user!}
	'https://see.example' => 'ufer',{!user!}
	default => 'talboden',{!user!}
});
define('DB_PASSWORD', 'Nebel_und_Sonne');
define('DB_HOST', 'wxyz.myd.infomaniak.com');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');

define('AUTH_KEY',          'oq*]|wCq~71ABsYuq{yzd0Eim1O/qw#%:=I}D.5qzbK~.Hk%&Jp_1vzVie2!VuWG');
define('SECURE_AUTH_KEY',   'X#=,wDwN[y:&1dCzhPT.:Zn@t@%A*5-2u,1F7L7DEeb30;(G4r.%#a`6U.UkCZz)');
define('LOGGED_IN_KEY',     'P/C=O XvQ&uV]@a?Wae^O^p@NG=]H0IpXk9ui5LQ;^E6>x6H<Wj#28W*]JBmn04z');
define('NONCE_KEY',         'H-/%H:!+, ZJ?T)!qJ/kRHch~ni+s0*va5MybX)SAQX&MSBnO<O*f:`&ca;/g($/');
define('AUTH_SALT',         '~`)xZ^;)kdH>4WZ(/*ColWnS/+qWRej|nhn~t<.Kp#,+F.Y@:2?[.nQtHs/BJ1tb');
define('SECURE_AUTH_SALT',  'zGpQ&IhKKnlpy^=q b8c[+SPb<%Aq0vo8-P_,Qpf7)ludiTd^fVMnl/bm9xX%u Z');
define('LOGGED_IN_SALT',    'rLajaiTC#tph_1<0J*`IEycQ3KQGsxg_LiUsCDx5pCTa~=qJML#yVbN!3$ |dSNy');
define('NONCE_SALT',        '}Vi_}tiVOhH-P!|l`chPQvF!AtemNov!p~{_E<`h.44!]4Wy[qj`VT^}9 2{W:9C');

$table_prefix = 'wp_';{#table-prefix#}

define('WP_SITEURL', WP_HOME);
define('WP_DEBUG', false);

/* Ab hier ist nichts mehr zu tun. */

/** Wo die Dateien von WordPress liegen. */
if ( !defined('ABSPATH') )
	define('ABSPATH', dirname(__FILE__) . '/');

/** Lädt alles Übrige. */
require_once(ABSPATH . 'wp-settings.php');
