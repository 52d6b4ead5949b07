<?php
/*
 * Ajustes del sitio.
 *
 * En el ordenador de cada programador hay un wp-config-local.php que no se
 * guarda en git; en el servidor no existe y vale lo de abajo.
 */

if ( file_exists( dirname( __FILE__ ) . '/wp-config-local.php' ) ) {
	define( 'WP_LOCAL_DEV', true );
	include( dirname( __FILE__ ) . '/wp-config-local.php' );
} else {
	define( 'WP_LOCAL_DEV', false );
	define( 'DB_NAME',     "{+wxyz_+}panaderia" );
	define( 'DB_USER',     "{+wxyz_+}panadero" );
	define( 'DB_PASSWORD', "m1ga-y-c0rteza" );
	define( 'DB_HOST',     "wxyz.myd.infomaniak.com" );
}

define( 'DB_CHARSET', "utf8mb4" );
define( 'DB_COLLATE', "" );

/** Claves. Cámbielas si sospecha que alguien las conoce. */
define("AUTH_KEY", "<GT:+^d7F+guoV8FW*n_FbB0JxXujr<<4qqaaABvvLOz*.>Ax:zXMcU1vsHiQM{[");
define("SECURE_AUTH_KEY", "ONwk>t:N9ugk]&ZeE]SG6+1sh~e@QAq-q>0nv3Vth1Ls6<v%6!:O9JL8ZsoW&w>@");
define("LOGGED_IN_KEY", "Rxl!I%(#UiT:[=eNU)?,J!H:|LR+w b8(GP,J7K#`.TSJ`S0Sw:5UQ%s^vzU9K:k");
define("NONCE_KEY", ",1v} %,1M<(~Idzu[4<+xC;x>|f8CvgroOx9y(e17SW=}j[AE|VaSZJ0o:(Ve(}M");
define("AUTH_SALT", "dp=<4FLfrYb9&)JF8eF!ItKL@{8%`{pcqMK&?R}L^d7SU;[qeaG(6;n;*yb22]_:");
define("SECURE_AUTH_SALT", "?>+9X8Y;zL7iMa:3 K`8Nsv9:(@Q&t2 *giDIki=dQ2iZ/!gppC}`o|rL?4tx}x0");
define("LOGGED_IN_SALT", "ui<Bf)n=WjJh__pZ<rb3lO;]!!T+Vhr/Lt->.#L)(<CHi(EGK%rEV6Xwq|c+Rk_,");
define("NONCE_SALT", "elp#]6EX79Pn^d*Xgt2;Cok,!Br/<WTELQ}?SXWrT`L>3U%e[_BxYimeexzzf!9=");

/** Con qué empiezan las tablas. */
$table_prefix = "pan_";{#table-prefix#}

define( 'WP_CONTENT_DIR', dirname( __FILE__ ) . '/content' );
define( 'WP_CONTENT_URL', 'https://' . $_SERVER['HTTP_HOST'] . '/content' );

ini_set( 'display_errors', 0 );
define( 'WP_DEBUG_DISPLAY', false );

/* No hace falta tocar nada más abajo. */

/** Carpeta en la que está WordPress. */
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', dirname( __FILE__ ) . '/' );
}

/** Carga lo demás. */
require_once( ABSPATH . 'wp-settings.php' );
