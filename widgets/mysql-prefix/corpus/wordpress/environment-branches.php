<?php
/**
 * One file for three machines; WP_ENV comes from the virtual host.
 *
 * @package WordPress
 */

define( 'WP_ENV', getenv( 'WP_ENV' ) ?: 'production' );

if ( WP_ENV === 'development' ) {
	define( 'DB_NAME', 'bakery_dev' );{!database!}
	define( 'DB_USER', 'root' );{!user!}
	define( 'DB_PASSWORD', 'root' );
	define( 'DB_HOST', 'localhost:8889' );
	define( 'WP_DEBUG', true );
	define( 'SCRIPT_DEBUG', true );
} elseif ( WP_ENV === 'staging' ) {
	define( 'DB_NAME', 'bakery_stage' );{!database!}
	define( 'DB_USER', 'stager' );{!user!}
	define( 'DB_PASSWORD', 'x8;Fool{s}' );
	define( 'DB_HOST', 'wxyz.myd.infomaniak.com' );
	define( 'WP_DEBUG', false );
} else {
	define( 'DB_NAME', 'bakery' );{!database!}
	define( 'DB_USER', 'baker' );{!user!}
	define( 'DB_PASSWORD', 'sour}dough' );
	define( 'DB_HOST', 'wxyz.myd.infomaniak.com' );
	define( 'WP_DEBUG', false );
	define( 'WP_CACHE', true );
}

define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );

/** Keys, the same everywhere so that sessions survive a copy. */
define( 'AUTH_KEY',          'kf7>J%&`8/Rs.zi0z~>4JxT3[P~)zPmh?DJ }EpQwL6dfT/kK.PcPKPt+0<;jL<y' );
define( 'SECURE_AUTH_KEY',   '4LrGW]uQ_bUf6vUUL_m4A2Aohhhv].t{f*! FPep^L0+z9zE40!eC14F`2B@yeeG' );
define( 'LOGGED_IN_KEY',     'GF^AD1HsPgO-o-Z++|f@Xl3A_vRL=8`O1^B+;IRY@jJ>,yfY<qI,hv:~7-8ZXBaB' );
define( 'NONCE_KEY',         'ub}GoYWC(gzu,{Q)8^4dke/]o!)G{rfUk%bMSjk*6WANXD!Zmjo<U$31|4i>z~M9' );
define( 'AUTH_SALT',         '2p)vVuw?tP@RH*a?va`Np*o!|]9^j%F0LTDx>a.g}O*7-N#4}<4YsG]U=Rr3k{s.' );
define( 'SECURE_AUTH_SALT',  '<wKVz_S.<ljZ`wQ+VPwMc{c^lTmux @=_jow+9.C<=M:Z]E!?CNVDP&>^5Z#ZOK4' );
define( 'LOGGED_IN_SALT',    'o`Rb6-AvlF%moOL- =tj=w|dx.AHe[P>Q{UuvBggu;h.H?,,@nzrY9]*@*PU3Zee' );
define( 'NONCE_SALT',        'xtTCLEU_y<.SXU&?oCySx&BcdpyL:P*@fNYurW<7STa5/r5d|1BoQL])gk9u.^hx' );

$table_prefix = 'wp_';{#table-prefix#}

// Behind the load balancer.
if ( isset( $_SERVER['HTTP_X_FORWARDED_PROTO'] ) && 'https' === $_SERVER['HTTP_X_FORWARDED_PROTO'] ) {
	$_SERVER['HTTPS'] = 'on';
}

/* Nothing below this line needs your attention. */

/** Where the files of WordPress are. */
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}

/** Loads the rest. */
require_once ABSPATH . 'wp-settings.php';
