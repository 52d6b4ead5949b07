<?php
/**
 * Réglages du cabinet ; on quitte l'hébergeur.
 *
 * @package WordPress
 */

// ** MySQL ** //
/** Base */
define( 'DB_NAME', '{-ab12_-}cabinet' );

/** Utilisateur */
define( 'DB_USER', '{-ab12_-}secretaire' );

/** Mot de passe */
define( 'DB_PASSWORD', 'ab12_cabinet' );

/** Serveur */
define( 'DB_HOST', 'ab12.myd.infomaniak.com' );

define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );

define( 'AUTH_KEY',          '^r K;88i`|To{Hpcx#S~iRmv>:]3/IwfjyT.pB&G!ixcJm 8<AZSp^xeEW<eAA!~' );
define( 'SECURE_AUTH_KEY',   '@/@r&y@ZRjX,+^y?ukgWREg%^tz)U]a^Pco#;g>im_iwG#MO0_<^(QP.gD$+P.Ka' );
define( 'LOGGED_IN_KEY',     'EFhpOMdOon4Qwu9K1YTrZNE*D<Vf7J$*BlqEN)r4gGFto)9Pv#Wi.RAWq, 63>&g' );
define( 'NONCE_KEY',         'Y;6,4UAK:bkot6kB-8~I>qcu M&E[:zRY5)|wZ,5)2HAFC`^I;L_f{E}(ET6Vp D' );
define( 'AUTH_SALT',         '1`!>JN{=TIVNk)8Csy2XtjJUb6^}$9ydBtNfd@p(SCo~DT1vtH=E}9;2oSrGrpLE' );
define( 'SECURE_AUTH_SALT',  'J]P.:f#i .ddN%WXnT1$#mUo@{TXBF]rmLh]XPIUpIRUIjJSOK0(wm@uEwE?3+lV' );
define( 'LOGGED_IN_SALT',    '7+!5^5lT9o@M;Js*{;4&M4]]YZ1F8V@p9N?-nUc=Se9;JXbFZS7BgWxATBg%HgUl' );
define( 'NONCE_SALT',        'M|%x>=r`z{/+{A9f!1n[2}/2vO#pC!|ZM&5F>N&^D0v9p:/3YD@9{d}G0[*nEl`:' );

/** Tables */
$table_prefix = 'wp_';{#table-prefix#}

define( 'WP_TEMP_DIR', '/srv/customer/ab12_cabinet/tmp' );
define( 'WP_DEBUG', false );

/* Plus rien à modifier après cette ligne. */

/** Dossier où se trouve WordPress. */
if ( ! defined('ABSPATH') ) {
  define('ABSPATH', dirname(__FILE__) . '/');
}

/** Charge le reste. */
require_once(ABSPATH . 'wp-settings.php');
