<?php
/**
 * Réglages de la boutique.
 *
 * @package WordPress
 */

// ** Base de données ** //
/** Nom */
define('DB_NAME', '{+wxyz_+}horlogerie');

/** Utilisateur */
define('DB_USER', '{+wxyz_+}tictac');

/** Mot de passe */
define('DB_PASSWORD', 'Balancier4');

/** Serveur */
define('DB_HOST', 'wxyz.myd.infomaniak.com');

define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');

/** Préfixe */
$table_prefix = 'wp_';{#table-prefix#}

define('WP_MEMORY_LIMIT', '128M');
define('WP_CACHE', true);

/**#@+
 * Clés et salage
 */
define('AUTH_KEY',         'b7}Qk|x2Lp=0;vw^A~r5 Zs%1');
define('SECURE_AUTH_KEY',  'mH9&.c:Y,4]u_8(gT*q3<E+f6');
define('LOGGED_IN_KEY',