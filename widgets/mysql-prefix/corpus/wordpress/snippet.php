// ** Database settings ** //
/** The database's name */
define( 'DB_NAME', '{+wxyz_+}florist' );

/** The database's user */
define( 'DB_USER', '{+wxyz_+}gardener' );

/** The user's password */
define( 'DB_PASSWORD', 'p3ony' );

/** MySQL's host */
define( 'DB_HOST', 'wxyz.myd.infomaniak.com' );

/** Charset */
define( 'DB_CHARSET', 'utf8mb4' );

define( 'DB_COLLATE', '' );

$table_prefix = 'flo_';{#table-prefix#}

define( 'WP_DEBUG', false );