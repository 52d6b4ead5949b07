<?php
/**
 * Settings of the chess club, at home and on the server.
 */

if ( strpos( __DIR__, '/home/clients' ) === 0 ) {
	define( 'DB_NAME', 'wxyz_rook' );{!database!}
	define( 'DB_USER', 'wxyz_knight' );{!user!}
	define( 'DB_PASSWORD', 'wxyz_e4' );
	define( 'DB_HOST', 'wxyz.myd.infomaniak.com' );
} else {
	define( 'DB_NAME', 'rook' );{!database!}
	define( 'DB_USER', 'knight' );{!user!}
	define( 'DB_PASSWORD', 'e4' );
	define( 'DB_HOST', 'localhost' );
}

define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );

define( 'AUTH_KEY',          'Ig$9V0eru0xS4>ae*X4bEiuv9D>J!@1pe<Wl_Y,U*qsY%,^?wJlPx/2-=|2]dzaA' );
define( 'SECURE_AUTH_KEY',   '+^96rvpxlq>]BNz)-2j(v|Bt#D-5]tE^;.X^,zj,=sf<aVHiZfq%tn}W#,atM6fx' );
define( 'LOGGED_IN_KEY',     '(tttl:FP`AUGyrkHhl;yD(POUULbv;ZHl9C/gPx|MHU3;.)8+a ]:9I+o#h:o95A' );
define( 'NONCE_KEY',         '&Z7`4|k:8!:XC+2o1kM-N/#&p*QX`2Ju~&#Ja|5w!4wRzX=>8(&I8mpQ12d_DYMq' );
define( 'AUTH_SALT',         '~ebMbpBo?07Ba4Eo?F.4Q)o1(PvP[%|Gh_k>u9U7G[PA vF2=BscKCo70Su^KEQi' );
define( 'SECURE_AUTH_SALT',  'DF6I4r(`;!$?v=6k%CH%H@3y!W!I==M0)6,F8*FGuY/0/%zk4NuWgjAq*+)+Yl.f' );
define( 'LOGGED_IN_SALT',    ' qgqB 6}W+.k@`72Y3z~%~,ch/g+#+blWf}%q}isOkL32hSvW*[|&azm/,l.P0bS' );
define( 'NONCE_SALT',        'QHF?obmf:,JsY.zHWW>>#=iBL$88vl2&LW|GfK|qEqs}Z8P<?of0&Kp+U>;0M7<4' );

$table_prefix = 'wp_';{#table-prefix#}

define( 'WP_DEBUG', false );

/* Nothing below this line needs your attention. */

/** Where the files of WordPress are. */
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}

/** Loads the rest. */
require_once ABSPATH . 'wp-settings.php';
