<?php
/**
 * All access data come from the environment of the process.
 */

define('DB_NAME', getenv('SITE_DB'));{?environment SITE_DB?}
define('DB_USER', $_ENV['SITE_DB_USER']);{?environment SITE_DB_USER?}
define('DB_PASSWORD', $_SERVER['SITE_DB_PASSWORD']);
define('DB_HOST', getenv('SITE_DB_HOST') ?: 'localhost');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');

define('AUTH_KEY',         getenv('AUTH_KEY'));
define('SECURE_AUTH_KEY',  getenv('SECURE_AUTH_KEY'));
define('LOGGED_IN_KEY',    getenv('LOGGED_IN_KEY'));
define('NONCE_KEY',        getenv('NONCE_KEY'));
define('AUTH_SALT',        getenv('AUTH_SALT'));
define('SECURE_AUTH_SALT', getenv('SECURE_AUTH_SALT'));
define('LOGGED_IN_SALT',   getenv('LOGGED_IN_SALT'));
define('NONCE_SALT',       getenv('NONCE_SALT'));

$table_prefix = 'wp_';{#table-prefix#}

define('WP_DEBUG', (bool) getenv('WP_DEBUG'));

/* Nothing below this line needs your attention. */

/** Where the files of WordPress are. */
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}

/** Loads the rest. */
require_once ABSPATH . 'wp-settings.php';
