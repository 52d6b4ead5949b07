<?php
/**
 * Configuration; les accès sont dans un fichier à part.
 */

require_once '/srv/customer/prive/secrets.php';

define( 'DB_NAME', '{+wxyz_+}fanfare' );
define( 'DB_HOST', 'wxyz.myd.infomaniak.com' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );

define( 'AUTH_KEY',          'mjq*(|fg0BV]l*Pn0f1?6 jfTm.Ekr.JS{;/3S%8{X|eft-b%o<:8e x}e:c2gL2' );
define( 'SECURE_AUTH_KEY',   'uiLvmi{ec;2*cJ!P+>(YdmoA4ENDs]#XZ<O/k$+it:fdsYFPizJP38B=@Ea^|mnc' );
define( 'LOGGED_IN_KEY',     'BBms)re<;*vv^hgX!&o1ARvDh(bMH1y.^4 @PGJ`L 8gHZhg{Nx]LDC-G#|1:{d{' );
define( 'NONCE_KEY',         'j0C $*,D!L8nK vlc+ndLs ;t],RMcB-wg^M.,4(Cz%z)Kxj,#p.,o1-ah2SxH[L' );
define( 'AUTH_SALT',         ',q!/V+9-~|EKiI;>nzdBgSW5))`+h19>9^R9BHK4/rr6&q; `.x9&hzDmpqD!0*!' );
define( 'SECURE_AUTH_SALT',  'S#3E?*^sVguv*7h&; :6xY0rVA,ZPL<,IeMoY)7Dy5f<3At#Nr[Ej|W59ZS>mk%W' );
define( 'LOGGED_IN_SALT',    '{sO_b!{XuLsSGb`iY3GLG5Q6YPl3*X*.SA]7M6_OH!;3zZT%`l6<a_Y=Z+4R~LUR' );
define( 'NONCE_SALT',        'eXwZ9}CAAG~?<CZfT}xyK42{d6IPa$7]<tea]^X-h6!l$|p`4y1?lu5=-U]Wy/Vi' );

$table_prefix = 'wp_';{#table-prefix#}

define( 'WP_DEBUG', false );
define( 'WP_CACHE_KEY_SALT', 'fanfare' );
define( 'WP_MEMORY_LIMIT', '256M' );

/* Plus rien à modifier après cette ligne. */

/** Dossier où se trouve WordPress. */
if ( ! defined('ABSPATH') ) {
  define('ABSPATH', dirname(__FILE__) . '/');
}

/** Charge le reste. */
require_once(ABSPATH . 'wp-settings.php');
