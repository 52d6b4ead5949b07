<?php
/**
 * Settings, written by the deployment.
 */

define( 'DB_NAME', 'genossenschaft_zur_erhaltung_der_alten_muehlen_im_oberen_tals' );{#too-long#}
define( 'DB_USER', 'mueller' );{#uncertain#}
define( 'DB_PASSWORD', 'Mahlstein3' );
define( 'DB_HOST', 'wxyz.myd.infomaniak.com' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );

define( 'AUTH_KEY',          '69]p%9#@V2*xaFld7W5o.?+Hq8K5ZLv74MN.fjAN;1m7i7#5=cw3+Jjkqv3K7oz<' );
define( 'SECURE_AUTH_KEY',   'qj:5N(Z CTn.EHrS6)C)5Mh 4py}i@qX%J!S5g^2d_C=N)FnZ1~r:&Dt6x|{9lJZ' );
define( 'LOGGED_IN_KEY',     '4[i_.aEkIF!u%YH72crmw2cI}!]QFNxj*Mdpjg,l&6ielW:!NVRJtp{hfUxo~R!T' );
define( 'NONCE_KEY',         'G|>7n*~_Ae]vI_XOcA&!jd!D,]wxv~Xv|&iyGnv`!^#1A&j]^3S{yO%t>=[ybf:H' );
define( 'AUTH_SALT',         'N/27x:/&i:>Z#d-<+.5 G%,-J5X_Om9q*&Ytg/Y]BEmkS,s9YV>n$[9fs(c=9uQ!' );
define( 'SECURE_AUTH_SALT',  '4tJqKQN%!XL}ZX,cD(zUvybq,}eLjS^R9~V&Z069ii TUtzKtUI%W@RxPT #e27J' );
define( 'LOGGED_IN_SALT',    '~$+k4kP@e%r< BUr(<Z4H.Ow(/&F!=dv7 AOJ}NaV3qO%r.w)o4eJTG M?JH=r(j' );
define( 'NONCE_SALT',        'U<#Ub.1MK4x86DR@Lh%EVpU5i;F66]tmH3Z;3[vooRoAR^t.s<X&@MRE.t68@+b&' );

$table_prefix = 'gem_';{#table-prefix#}

define( 'WP_DEBUG', false );
define( 'WP_HOME', 'https://muehlen.example' );
define( 'WP_SITEURL', 'https://muehlen.example/wp' );

/* Nothing below this line needs your attention. */

/** Where the files of WordPress are. */
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}

/** Loads the rest. */
require_once ABSPATH . 'wp-settings.php';
