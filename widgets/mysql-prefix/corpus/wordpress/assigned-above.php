<?php
/* Settings, with everything to be edited at the top. */

// ---------- edit here ----------
$site     = 'observatory';
$database = '{+k3m9p_+}stargazer';
$password = 'Andr0meda';
define('SITE_USER', "{+k3m9p_+}astronomer");
// -------------------------------

define( 'DB_NAME', $database );
define( 'DB_USER', SITE_USER );
define( 'DB_PASSWORD', $password );
define( 'DB_HOST', 'k3m9p.myd.infomaniak.com' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );

define( 'AUTH_KEY',          '*L}d<+AGgYW`rk7a%Fdju]^Z+S&iZdF-.J2-m.J~)o}@NqNNG#krF/Opd0#Mw^`x' );
define( 'SECURE_AUTH_KEY',   'Y~&e?4=as]@}VH4%rrX^jQdy0_8as2iWFLM}bORa95+mT!9_wpFQ9Xnyz9mnYowu' );
define( 'LOGGED_IN_KEY',     '/%Sc;.-vV%&My]St_Dy/<]rs4p]CP+#syvM1zKd1LaZJ?p9Im17)l8jEf)>5<A[a' );
define( 'NONCE_KEY',         'ro9<Gc(jSx$4P9>50iyiwd{<ajnO>wKd]5:T/&Xyf*^b~>o<3LJoYwIio=X2,q%-' );
define( 'AUTH_SALT',         'wla;L2YF&.Bhs^ep8u5nc<O<GVv:2ku3HXMK5RUr,kM1Eq;g+o2O`WRx5.Z)~`n0' );
define( 'SECURE_AUTH_SALT',  '2!iYZ:@I1TXCNOpn^X.3bb(!j$3xfZAphS/v@R^]=Q3dXP8:82krs}k`f>jCB mb' );
define( 'LOGGED_IN_SALT',    '3@Q(=CkR#+mVWC$4zCCWSTHmohYm`m/^J0h1iNdi4-,6*}Kd9k+qM)ad+K5:j`lA' );
define( 'NONCE_SALT',        '.so}[@NUG<2o,2_6!r2ZNlz(!H?PWFL{QcA|K{fa0VtO7m/=G>+I$=uUj|xx>|,W' );

$table_prefix = 'obs_';{#table-prefix#}

define( 'WP_HOME', "https://$site.example" );
define( 'WP_SITEURL', "https://{$site}.example/wp" );
define( 'UPLOADS', 'files/' . $site );
define( 'WP_DEBUG', false );

/* Nothing below this line needs your attention. */

/** Where the files of WordPress are. */
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}

/** Loads the rest. */
require_once ABSPATH . 'wp-settings.php';
