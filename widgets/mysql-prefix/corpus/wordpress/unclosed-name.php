<?php
/**
 * Einstellungen der Buchhandlung
 */

// ** MySQL ** //
define( 'DB_NAME', 'buchladen );
define( 'DB_USER', 'leseratte' );{#uncertain#}
define( 'DB_PASSWORD', 'Umschlag7' );
define( 'DB_HOST', 'wxyz.myd.infomaniak.com' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );

define( 'AUTH_KEY',          '/9Ev7(UxyC{aIRwEb#fF<oU*#tdP,J~pD^#9!>TH;4u5L}fJQ$~/4?BK%Gd;a:dq' );
define( 'SECURE_AUTH_KEY',   ')I1rEz38h)-<Hf13[lZz )SV~X-uc:?tdej1&zWm?TyNI:;*!<}pB&]/.Y Fj0TP' );
define( 'LOGGED_IN_KEY',     '4=gn(_;NScP@U>Nvr9C*rG@f2UK0>]KX{PsqH`e={W02<=HR0W@XZxvAGoI%g+|T' );
define( 'NONCE_KEY',         'NrNBd)Nfbvzuz|LyxN*c{nU;@&z5m^a+qY#!~L7T~X1%d|Jct!U:n;2(Z{VjqShD' );
define( 'AUTH_SALT',         'DRXI}-q*,4JGR1np[>@wU(t]<_JWQNVTQ#]6jw<ZAP<U}SsLRQ=`Yf%Q`&j,^mGu' );
define( 'SECURE_AUTH_SALT',  '!l.Nv4DKi:DyzJ~p~B[x9N6q9Y47XUI|zE[^!#==|}|RTZNrdj,LX.L9t:%1_OwH' );
define( 'LOGGED_IN_SALT',    '20gsg5o^NFuAp(W$!N]lysDW^G^UyqA(nEHe&*4n!<%x-`h3Mc@XTZkj*%6)(Z*b' );
define( 'NONCE_SALT',        '.7&X?Ry.r[;v^8|5toz+0BwG<jP8;5%l3+Yzv_+w+_sk*/vP>[=vfD8!rul6{:))' );

$table_prefix = 'buch_';{#table-prefix#}

define( 'WP_DEBUG', false );
define( 'WP_DEBUG_LOG', false );

/* Ab hier ist nichts mehr zu tun. */

/** Wo die Dateien von WordPress liegen. */
if ( !defined('ABSPATH') )
	define('ABSPATH', dirname(__FILE__) . '/');

/** Lädt alles Übrige. */
require_once(ABSPATH . 'wp-settings.php');
