<?php
// Zwei Rechner, eine Datei
if ( is_file( __DIR__ . '/local.txt' ) ) :
	define( 'DB_NAME', 'obst_lokal' );{!database!}
else :
	define( 'DB_NAME', 'obst' );{!database!}
endif;
define( 'DB_USER', '{+wxyz_+}obst' );
define( 'DB_PASSWORD', 'Apfel' );
define( 'DB_HOST', 'localhost' );

$table_prefix = 'wp_';{#table-prefix#}
require_once ABSPATH . 'wp-settings.php';
