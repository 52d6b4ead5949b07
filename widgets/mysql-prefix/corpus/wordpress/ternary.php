<?php
/** Access for the club's site; the test copy has its own database. */

$live = $_SERVER['HTTP_HOST'] === 'www.ruderclub.example';

define('DB_NAME', $live ? 'ruderclub' : 'ruderclub_test');{!database!}{!database!}
define('DB_USER', '{+wxyz_+}steuermann');
define('DB_PASSWORD', 'Backb0rd');
define('DB_HOST', 'wxyz.myd.infomaniak.com');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');

/** Keys */
define('AUTH_KEY',          '[pl#.^zo{=INzW9Cr]A/%byvc`Q),<<NVW^XLq.!gx2]Ym4Fl{,55Wj%28M?0ky;');
define('SECURE_AUTH_KEY',   'I5!wcc&pG[UyG#5Q%G01}!I{8=9!sW@N~7PU=u<W:{IO`Y!uL)a<5hxd}-o;|VU@');
define('LOGGED_IN_KEY',     '[hytI}b2^!j8DmVUs;>F{Ose>,m|nf`97i>d/(q}ku<>H+5@:c~ry4945)J9| iL');
define('NONCE_KEY',         'UKUek#JJJ834Ve|kF{~E&ewRVegA/3Rju.oZ(r7@~jqjS%dx^?txKt#-XCC/-|q1');
define('AUTH_SALT',         ':uOE)_a-XyPW^4bY^(=r|D`*VI,xtv:>rXjhbf8ho+|*m.V]eh*C0C-:Ll8j_hv=');
define('SECURE_AUTH_SALT',  '4po/wg;d.2+?KG4Dz+&`BJ[bG^?;Q%l ]`eUU:oCdU:R3;gSrdbRi!a7Hl.[}IDq');
define('LOGGED_IN_SALT',    'yW0qs%g%^!UQ|[XI+=iHqfo[{}t##o:ll,pBSRuFwxC>q96<o}r6z_VsQ>HiJah+');
define('NONCE_SALT',        'd9>6OhbJmX<RnVssV,8Zc&tn5Vbq.(9Hj9pZ?z*v4QG*SL*:I5)|f#F=<a^@)&Gv');

$table_prefix = 'rc_';{#table-prefix#}

define('WP_HOME', $live ? 'https://www.ruderclub.example' : 'http://test.ruderclub.example');
define('WP_SITEURL', WP_HOME);
define('WP_DEBUG', !$live);
define('AUTOSAVE_INTERVAL', 120);
define('EMPTY_TRASH_DAYS', 14);
define('WP_AUTO_UPDATE_CORE', 'minor');

/* Nothing below this line needs your attention. */

/** Where the files of WordPress are. */
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}

/** Loads the rest. */
require_once ABSPATH . 'wp-settings.php';
