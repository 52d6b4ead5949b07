<?php
/**
 * Einstellungen des Blogs. Was die Datei des Servers schon festlegt, bleibt.
 *
 * @package WordPress
 */

@include_once '/etc/wordpress/server.php';

/** Name der Datenbank */
defined('DB_NAME') or define('DB_NAME', '{+k3m9p_+}wanderblog');

/** Benutzer der Datenbank */
if ( !defined('DB_USER') ) {
	define('DB_USER', '{+k3m9p_+}wandrer');
}

/** Passwort */
defined('DB_PASSWORD') || define('DB_PASSWORD', 'Gr1mselpass');

/** Rechner, auf dem MySQL läuft */
if ( !defined('DB_HOST') ) define('DB_HOST', 'k3m9p.myd.infomaniak.com');

defined('DB_CHARSET') or define('DB_CHARSET', 'utf8mb4');
defined('DB_COLLATE') or define('DB_COLLATE', '');

/**
 * Schlüssel. Jeder soll anders sein.
 */
define('AUTH_KEY',          'E[*qV{8> i{b8H(Dy|8*(8Y~tD~t%Xb,iu[fMdI8]X|2Y_4rUmer@BH.3>M1#X_S');
define('SECURE_AUTH_KEY',   '& 0 DR;dJ{,/u/P*_-n|+B~_IKpi9~9lSi0tcL21pf{}fW|[Q(J#EeNajn]&ez0L');
define('LOGGED_IN_KEY',     'M[]OwUxOV]HMWnd-;qN#C+IEPx.3+/mn]PQ.C4vkR+B-5ICpe^yO_xJR`k<S[q1L');
define('NONCE_KEY',         'TCzp&pvEJqa!>_ZgIFI<^%2g8Pahqfpgi9e|l$#!OuOjSX`X[MUHyQ2pq)a|Wk-w');
define('AUTH_SALT',         'WwdRpdo.9/K Mle-$^|En(m(h(P-xjEx`F6}/YGV]YS)1kW#E0u1:- .%;9t`Ztu');
define('SECURE_AUTH_SALT',  'EyHrx<?.eGvfOx2lkplHLeT5 .RadQQ3W!jA` !Yq*OpJj,3o4^Gm^/V.V5L=.,+');
define('LOGGED_IN_SALT',    'D!w^>6zy^Be#`4o-K=tr7l<gdU<D#j@&cRPQS::rk]e|kRAiz3/C!Onf0jz?uY@8');
define('NONCE_SALT',        '/i&2A+!Mc76:Z4x6eGUV5^U]ZCaAHVs6&yuAcv Z#v~dro{v4!xhcZ5O0e?|gEZf');

/** Womit die Namen der Tabellen beginnen */
$table_prefix  = 'wp7_';{#table-prefix#}

/** Zeigt Meldungen beim Entwickeln */
defined('WP_DEBUG') or define('WP_DEBUG', false);

/* Ab hier ist nichts mehr zu tun. */

/** Wo die Dateien von WordPress liegen. */
if ( !defined('ABSPATH') )
	define('ABSPATH', dirname(__FILE__) . '/');

/** Lädt alles Übrige. */
require_once(ABSPATH . 'wp-settings.php');
