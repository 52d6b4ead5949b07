<?php
/**
 * Settings of the ferry company. Made by the installer.
 *
 * - Access to MySQL
 * - Secret keys
 * - Prefix of the tables
 *
 * @package WordPress
 */

define( 'WP_CACHE', true );
define( 'WPCACHEHOME', '/srv/customer/site/wp-content/plugins/wp-super-cache/' );

define( 'WP_HOME', 'https://ferry.example' );
define( 'WP_SITEURL', 'https://ferry.example' );
define( 'WP_DEBUG', false );
define( 'DISALLOW_FILE_EDIT', true );
define( 'WP_AUTO_UPDATE_CORE', true );

/** Prefix of the tables */
$table_prefix = 'fy_';{#table-prefix#}

/** Keys */
define( 'AUTH_KEY',          'HL;;x+D,sC`xqj&BLd3q;{bJskH53rGTD!(-2,U3~O+pS]~H:5(}r4.4&wLzw%TG' );
define( 'SECURE_AUTH_KEY',   'V6H{JYq_!(E-Ey/Uqj3+>7Xa2fCs@/4~Gu0GSz?>V%|=r?{E@B<f /[eT -RxLyv' );
define( 'LOGGED_IN_KEY',     ';)oCvi2`])*:e4R`l^aqNp0MI-]/j8%UeaOQt@)&%8C,ALeW#|usH2;BH2[ETF[K' );
define( 'NONCE_KEY',         '2A`S2eOY6lif]a+Ny59(XQhL^3rsgoVuBNM{XLeSqmU!4  3fS&LqgPv*qaF;tl9' );
define( 'AUTH_SALT',         'VjSHBg|E,E%4y_Y<g(go}r&V&YMt*MHlVgdvbn^|IlQ>2u<.|/LfomNZX8XItt5M' );
define( 'SECURE_AUTH_SALT',  'a^d&HJQCFV1u90Ht7 &7yW|8yd_e9#wqna[rNk@_%hB?+:2d&c;sM<t+g#2GC!c{' );
define( 'LOGGED_IN_SALT',    '<g%%wl?2N1MFHK |(1KJ|Bm+kugpGtC<Nmn@4]nf?_*1r?9D9QUpa|!l/mI5b1r?' );
define( 'NONCE_SALT',        'a>%rFSt23cTUQSynsu-v>2h]3p!0(At<WcYYR2ZKk)FZv])g74n&$5s)f)ydE3f@' );

// ** Access to MySQL ** //
/** Name of the database */
define( 'DB_NAME', '{+wxyz_+}ferry' );

/** User of