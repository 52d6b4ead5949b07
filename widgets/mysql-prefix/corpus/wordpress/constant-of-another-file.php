<?php
/**
 * Ajustes de la cooperativa; los valores vienen del panel del servidor.
 */

include '/etc/panel/values.php';

define( 'DB_NAME', PANEL_DATABASE );{?constant PANEL_DATABASE?}
define( 'DB_USER', $panelUser );{?variable $panelUser?}
define( 'DB_PASSWORD', $panelPassword );
define( 'DB_HOST', 'wxyz.myd.infomaniak.com' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );

define( 'AUTH_KEY',          'O1C6ZkO3vUMk|#Aq: H9;UWle{xag]z.^PWCoZOy+tD<4h5;da7Gc(iqSkp#C.R~' );
define( 'SECURE_AUTH_KEY',   '&pd^V4rGML/:Ea/5ttgD1Fk}a{;-jKqMW^!U8-c-@YG|sSS^nSW{z;m>]d,U_ b*' );
define( 'LOGGED_IN_KEY',     '_JJjD}5K1,c>p;YV/hk(}cS1z.:wp>j&?uZku)<?vwq05(*XxxK~t4])dpwIQp^s' );
define( 'NONCE_KEY',         '!5/IUkMf;H=h@tlZAB>fMg5Sjai,hyy9jiIl{vXyD#~5VA=b6N?c3MPAy431.4z&' );
define( 'AUTH_SALT',         '/N=>},fjsx%{exB]sN[b_li]Dxkrn4>MbV7<tYEbR<7&22]K 9(C)Qd6c3F2BfN:' );
define( 'SECURE_AUTH_SALT',  'Yd6pnQLL6,Xb^ia)9@)+#W8wo}4F=IJ$<wgB4b+,AK/MI.s F:w:)z,0-:yeXz?h' );
define( 'LOGGED_IN_SALT',    '={BPC:N&%w /i*{ho}Is;k2knxgr{KrptNH4&kQ7K`GW(7s!RE;r=e>L^PuNL;|y' );
define( 'NONCE_SALT',        '}o>1cdZ.}zE8u/%Iuzn%Ne0fp]I`ErQN2P7*}a>4oUNXB`wHyfY`aA!GX&XF;xnR' );

$table_prefix = 'wp_';{#table-prefix#}

define( 'WP_DEBUG', false );
define( 'WP_POST_REVISIONS', 3 );

/* No hace falta tocar nada más abajo. */

/** Carpeta en la que está WordPress. */
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', dirname( __FILE__ ) . '/' );
}

/** Carga lo demás. */
require_once( ABSPATH . 'wp-settings.php' );
