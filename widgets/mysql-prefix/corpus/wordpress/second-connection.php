<?php
/* The shop, and below it the old stock list, which is on a server of its own. */

define( 'DB_NAME', '{+wxyz_+}lantern' );
define( 'DB_USER', '{+wxyz_+}wick' );
define( 'DB_PASSWORD', 'gLow-4-ever' );
define( 'DB_HOST', 'localhost' );
define( 'DB_CHARSET', 'utf8mb4' );

$table_prefix = 'lt_';{#table-prefix#}

define( 'WP_DEBUG', false );

if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}

$stock = new mysqli( 'stock.example.net', 'reader', 'Sh3lf', 'stocklist' );{#other-connection#}{#other-connection#}

require_once ABSPATH . 'wp-settings.php';
