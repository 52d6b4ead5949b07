<?php
/**
 * Settings for the container image: each value may come from a variable of the
 * environment, or from a file that such a variable names.
 *
 * @package WordPress
 */

// The image brings no other helper; plugins may use this one too.
if (!function_exists('getenv_docker')) {
	function getenv_docker($env, $default) {
		if ($fileEnv = getenv($env . '_FILE')) {
			return rtrim(file_get_contents($fileEnv), "\r\n");
		}
		else if (($val = getenv($env)) !== false) {
			return $val;
		}
		else {
			return $default;
		}
	}
}

// ** Database ** //
/** Its name */
define( 'DB_NAME', getenv_docker('WORDPRESS_DB_NAME', '{+wxyz_+}galerie') );

/** Its user */
define( 'DB_USER', getenv_docker('WORDPRESS_DB_USER', '{+wxyz_+}kuratorin') );

/** The user's password */
define( 'DB_PASSWORD', getenv_docker('WORDPRESS_DB_PASSWORD', 'example password') );

/** Name of the server, with a port when it is not 3306 */
define( 'DB_HOST', getenv_docker('WORDPRESS_DB_HOST', 'mysql') );

define( 'DB_CHARSET', getenv_docker('WORDPRESS_DB_CHARSET', 'utf8mb4') );
define( 'DB_COLLATE', getenv_docker('WORDPRESS_DB_COLLATE', '') );

/**#@+ Keys */
define( 'AUTH_KEY',         getenv_docker('WORDPRESS_AUTH_KEY',         '5b7c0e1f9ad3') );
define( 'SECURE_AUTH_KEY',  getenv_docker('WORDPRESS_SECURE_AUTH_KEY',  'e04d77c1ab92') );
define( 'LOGGED_IN_KEY',    getenv_docker('WORDPRESS_LOGGED_IN_KEY',    '90aa3c5e6bd1') );
define( 'NONCE_KEY',        getenv_docker('WORDPRESS_NONCE_KEY',        '1fd2b8837e40') );
define( 'AUTH_SALT',        getenv_docker('WORDPRESS_AUTH_SALT',        'c3390de5f17a') );
define( 'SECURE_AUTH_SALT', getenv_docker('WORDPRESS_SECURE_AUTH_SALT', '77e1d09b2c4f') );
define( 'LOGGED_IN_SALT',   getenv_docker('WORDPRESS_LOGGED_IN_SALT',   'b6042f8ce9d3') );
define( 'NONCE_SALT',       getenv_docker('WORDPRESS_NONCE_SALT',       '28cf51a0e7b9') );
/**#@-*/

$table_prefix = 'wp_';{#table-prefix#}

define( 'WP_DEBUG', !!getenv_docker('WORDPRESS_DEBUG', '') );

// A proxy in front that ends TLS says so in this header.
if (isset($_SERVER['HTTP_X_FORWARDED_PROTO']) && strpos($_SERVER['HTTP_X_FORWARDED_PROTO'], 'https') !== false) {
	$_SERVER['HTTPS'] = 'on';
}

if ($configExtra = getenv_docker('WORDPRESS_CONFIG_EXTRA', '')) {
	eval($configExtra);
}

/* Nothing below this line needs your attention. */

/** Where the files of WordPress are. */
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}

/** Loads the rest. */
require_once ABSPATH . 'wp-settings.php';
