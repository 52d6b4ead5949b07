<?php
/**
 * Settings of the shipyard
 */

define( 'DB_NAME', 'WXYZ_shipyard' );{#not-prefixed#}
define( 'DB_USER', 'wxyz-welder' );{#not-prefixed#}
define( 'DB_PASSWORD', 'K33l' );
define( 'DB_HOST', 'localhost' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );

define( 'AUTH_KEY',          'Lkc[N2W^TqyI4bC<6dnk?@1c$>3ThAe[V=w<BU-V_K=O_k8w|9[5.`uxw&P.%z o' );
define( 'SECURE_AUTH_KEY',   'km2e-J_J[QnVK*N6(BHtn<p?@EQ*s[mXv5eh>1YcuC;bCh&4lScW!yejH7(z6LBl' );
define( 'LOGGED_IN_KEY',     'n)^+v:*)EGm1vb4R=1v}:0i:~E*L20M)}(gKnd>rQ)3Fv=kR):*oE)85|IaRWdsZ' );
define( 'NONCE_KEY',         'A;dw+52k1/J9]:*)w^&MHlCh@Wc.6{0L;O0SMJRuXf1,9(G&J:lXBHs#Vo<7pJ-4' );
define( 'AUTH_SALT',         '=U&+C)N6=~qTWNf!YSA+&uAO02hfO28u[1UFOe,L5wZV_@c&<>2{x4y=3i6aY~WG' );
define( 'SECURE_AUTH_SALT',  'he1XS,?,Ivs{i[$7*pi28;s`Np<c%{A&`zSNI?K3@**LRcC,-)ti:r,o/NGo kke' );
define( 'LOGGED_IN_SALT',    '}2#zv%.&`[]AiI=]m |qo$3TiA.#WQm|FsV>26Bu)(FQe-[mqti)V~ee5guHSA7?' );
define( 'NONCE_SALT',        '0,kJwoc}}DU2F{l>^:HGzB;w&s!P0RV*C[2gWO[oihqoxo3KqTvm,UQL_6<A-Y]]' );

$table_prefix = 'wp_';{#table-prefix#}

define( 'WP_DEBUG', false );
define( 'WP_CRON_LOCK_TIMEOUT', 60 );
define( 'SAVEQUERIES', false );

/* Nothing below this line needs your attention. */

/** Where the files of WordPress are. */
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}

/** Loads the rest. */
require_once ABSPATH . 'wp-settings.php';
