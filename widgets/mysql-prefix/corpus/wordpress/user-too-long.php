<?php
/** Ajustes del coro parroquial */

define("DB_NAME", "coro");{#uncertain#}
define("DB_USER", "coro_parroquial_santamaria_1");{#too-long#}
define("DB_PASSWORD", "Gl0ria");
define("DB_HOST", "wxyz.myd.infomaniak.com");
define("DB_CHARSET", "utf8mb4");
define("DB_COLLATE", "");

/** Claves */
define("AUTH_KEY", ";tH.~mP_vd00jnqO8 50AzO>;QQ2l>%!ZkA_FezmkyG:KN:Gu<pcI?DC_Ehb`<MJ");
define("SECURE_AUTH_KEY", "r:`Q]5t~J)3uvZ?p:q 2SCo{g%y3wwkoLa+O.Z6^g,vp6)Qbj_nlQG`k=M=fdyC%");
define("LOGGED_IN_KEY", "#/bud,^rNq1JnXmBEzCmMq)Xr`k5!awy~NZmLAU<Ms.maJhXVKY7mi_8Bb/^i(<R");
define("NONCE_KEY", "|bwJL{mafBA<Z:]k UK4g+r<W)YYGa6l !ODzL5RWA<gSrlVcp9E*sLar;US^scD");
define("AUTH_SALT", "=OksHHmqMj@f#f88Y|%,m+r?N#(1v64;%9twyzLpy5Z7iN~&oBANA#K38mU%Fx)_");
define("SECURE_AUTH_SALT", "KdGTHN&Z~.i.Ubh_wuD~j41fa{BX*)7lK7/=^LQn5yt<~peTx=zxCLapgC2#~{W,");
define("LOGGED_IN_SALT", "FzEKfqS ]6O4@aM{pUzKs] |_^whDGw%e#b>nyn86%IDh3FKQNFS!2,iAAB@7+Pt");
define("NONCE_SALT", "83)-Gv7xrfyo%T78PgOQXnc:4xi~^4)qzO}~=3<y.uSf;)_s+M|S|{Hi`)EX@g]b");

/** Prefijo de las tablas */
$table_prefix = "wp_";{#table-prefix#}

define("WP_DEBUG", false);

/* No hace falta tocar nada más abajo. */

/** Carpeta en la que está WordPress. */
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', dirname( __FILE__ ) . '/' );
}

/** Carga lo demás. */
require_once( ABSPATH . 'wp-settings.php' );
