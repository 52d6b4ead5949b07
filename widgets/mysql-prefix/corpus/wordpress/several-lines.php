<?php
/*
 * Réglages du théâtre - édités à la main.
 */

define(
	'DB_NAME',
	'{+wxyz_+}théâtre'
);

define(
	'DB_USER',        // créé en février
	/* pas 'régisseur' */
	"{+wxyz_+}souffleur"
)
;

define
	( 'DB_PASSWORD'
	, 'Rideau!déjà'
	) ;

define('DB_HOST',
       'wxyz.myd.infomaniak.com');

define('DB_CHARSET', 'latin1');
define('DB_COLLATE', '');

/** Clés : à garder pour soi */
define('AUTH_KEY',          'Ab%euEch;s:VEoR7?TJYHSDATOCN$1D_61!k7-U4-O:`5Zi!czr&w}:cK^@tmoYg');
define('SECURE_AUTH_KEY',   'j7)LZ#Dw*#TkENNv>OX8R4jI8so.@XWbHlKif5hGu@-9@f#h8k-7D[5:G.k}bhQ+');
define('LOGGED_IN_KEY',     'V-s#w9877]v3i2J4F,d5QZ+ve, a}.64dR57]HX64Z/~#pv,O59Q?_7%kBCv(#Z=');
define('NONCE_KEY',         'jw:^/NGBE@G@xE!Vu%`=B)&{~|Q<o]fHhCeTYQ%L[~[OPU1+(>Wb8-~D1/i,v3rp');
define('AUTH_SALT',         'YK>j<^WC,g@<SvwzonLV;xEq L3r-9F/cr%`=eV2k9Q{v`/U)h`6h!=Q]{vEZ:U4');
define('SECURE_AUTH_SALT',  ' Y.UWisJ;<E}pmiBZAOj3TBfW:z2(1c-`caskm9Ox%0?7|*fo?mXtcq@KM(NPV6}');
define('LOGGED_IN_SALT',    'j| 6E?8ODDWrMG-pMJ<&/E!U@S2*9]6@=5zB#Q<4TGL-QjV206H{s+{7%jrdZVf4');
define('NONCE_SALT',        'C;H)~9=2y6PCEks,B<O<RYfw$9n8_O+?w6d`bDqI0E]u=)H>:&jxq1sn)dWO{Ecb');

/** Préfixe */
$table_prefix
	= 'th_';{#table-prefix#}

/** Débogage */
define('WP_DEBUG', false);

/* Plus rien à modifier après cette ligne. */

/** Dossier où se trouve WordPress. */
if ( ! defined('ABSPATH') ) {
  define('ABSPATH', dirname(__FILE__) . '/');
}

/** Charge le reste. */
require_once(ABSPATH . 'wp-settings.php');
