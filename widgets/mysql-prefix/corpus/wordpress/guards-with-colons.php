<?php
/**
 * Ce que la ligne de commande a déjà défini reste.
 */
if ( ! defined( 'DB_NAME' ) ) :
	define( 'DB_NAME', '{+wxyz_+}verger' );
endif;

if (!defined('DB_USER')):
	define('DB_USER', "{+wxyz_+}pommier");
endif;

define( 'DB_PASSWORD', 'verger' );
define( 'DB_HOST', 'wxyz.myd.infomaniak.com' );
define( 'DB_CHARSET', 'utf8mb4' );

if ( PHP_SAPI === 'cli' ) :
	define( 'WP_CACHE', false );
elseif ( isset( $_GET['sans-cache'] ) ) :
	define( 'WP_CACHE', false );
else :
	define( 'WP_CACHE', true );
endif;

$table_prefix = 'vg_';{#table-prefix#}

if ( ! defined( 'ABSPATH' ) ) :
	define( 'ABSPATH', __DIR__ . '/' );
endif;
require_once ABSPATH . 'wp-settings.php';
