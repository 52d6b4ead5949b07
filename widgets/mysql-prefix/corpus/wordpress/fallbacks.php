<?php
/** Ajustes de la librería */

define('DB_NAME', getenv('DB_NAME') ?: '{+wxyz_+}libreria');
define('DB_USER', $_ENV['DB_USER'] ?? '{+wxyz_+}librera');
define('DB_PASSWORD', $_ENV['DB_PASSWORD'] ?? 'Estanter1a');
define('DB_HOST', getenv('DB_HOST') ?: 'wxyz.myd.infomaniak.com');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');

/** Claves */
define('AUTH_KEY',          '+9/JKzjiG*QGVZxFE!j~_+k}21g=4Sb`9Gr}R}+D?^smYMe;^kv6?tH*gw+b5tS_');
define('SECURE_AUTH_KEY',   '_!/Q|^*WR<i@SU9M!y}+C^})ECSnN:L`vZ!I1Hdxo^7&fh5EHmotFM(?-3<HJ&fw');
define('LOGGED_IN_KEY',     '`h6pkF*R;~tocDd&G@Ra2>k&cVK.mpw}twc)K!`fV/[p@`tQ7RJz[QHy0#6&ri3+');
define('NONCE_KEY',         ']=5c2v.#WhC,&1(f#)Jy<qq#?!yb@(4!yk<XuA9IEN7<%1g!W4[=AmMJ^<s:gooU');
define('AUTH_SALT',         ',DPo)!nQjp176yvri,)-?Car]CJ%><+^tyRkmiGsjmx=x#AM-gRjunc*xDeKdogP');
define('SECURE_AUTH_SALT',  '~LWXs9U1ZIZ>XEZ}|hb4HE]qx_o!/=xiT.Qb4Ji^5A$#4E`%,NF5F[F$#%r~D7u$');
define('LOGGED_IN_SALT',    't3 AOD<CA<vwm`?C[i?eR9)p97(K{Ettf%.00(2A>(F[A*-q>@`D=j/U<AM2;jA9');
define('NONCE_SALT',        'kX^2Op@_$]3v}&W_~zBFOGFT!uhS(w%[R;=0o4)hs5NL01ak`*LSpDhVrLa 688i');

$table_prefix = 'lib_';{#table-prefix#}

define('WP_DEBUG', filter_var(getenv('WP_DEBUG'), FILTER_VALIDATE_BOOLEAN));
define('WP_HOME', getenv('WP_HOME') ?: 'https://libreria.example');
define('WP_SITEURL', WP_HOME . '/wp');

/* No hace falta tocar nada más abajo. */

/** Carpeta en la que está WordPress. */
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', dirname( __FILE__ ) . '/' );
}

/** Carga lo demás. */
require_once( ABSPATH . 'wp-settings.php' );
