<?php
/**
 * Configuration du site de l'école.
 */

/** Nom de la base : école + année */
define( 'DB_NAME', 'ecole' . '_2024' );{?concatenation ?}

/** Utilisateur */
define( 'DB_USER', '{+ab12_+}directrice' );

/** Mot de passe */
define( 'DB_PASSWORD', 'cr4ie' . 'blanche' );

define( 'DB_HOST', 'ab12.myd.infomaniak.com' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );

define( 'AUTH_KEY',          'DVWqy?fkrF#AZ`d6!6X@_yZl!Dc/I%08Wo=HmiX<Wn=hRE:l@+%A s{i*e!/ys 6' );
define( 'SECURE_AUTH_KEY',   ' 4K)T2ru]m&:O/T`@#<zNtT^K$=j#/*CSFbLRCIe2GWM?1w=Yov=dzuMobWRv-3D' );
define( 'LOGGED_IN_KEY',     'r0-501k[iK|mek=n%^Ut#!?t{iycrRX=_pMSPUa`@Ah<e wwR34pkz{C@8tWpn 5' );
define( 'NONCE_KEY',         'z!VW NALY}X;^:T.{ U.2z!^#kIui@I1o<JLJ#IJ>0FUFF#6FD]^zV@noXk+v-2f' );
define( 'AUTH_SALT',         'rc}y;Hlm76,K-lq{T+iOekr+UjDe]OCLTPi%o}S3uuGXt3im&CkLwRzngh)wv)~P' );
define( 'SECURE_AUTH_SALT',  'c4K ;H6LLZ@5=>l@+4Rr nU|],6U8_XA*%?[ws#el(,NBs~ZGzobe4|BOOdacq_M' );
define( 'LOGGED_IN_SALT',    'yo+@t|OE+k3S#(;@7}U<r}v8mC%R}u)EC2.]zR:q-Ij4P_s=E]YcOZTNppX.,50]' );
define( 'NONCE_SALT',        'b!R(|zcb?{:#OV?9 n}wog4Jk(dzF>jhQSX?O!{u!J>h97 F*,:h$$+Z5%8,up_}' );

$table_prefix = 'wp_';{#table-prefix#}

define( 'WP_DEBUG', false );
define( 'FORCE_SSL_ADMIN', true );
define( 'WP_CRON_LOCK_TIMEOUT', 60 );

// Courriel par le module SMTP
define( 'WPMS_ON', true );
define( 'WPMS_SMTP_HOST', 'mail.ecole.example' );
define( 'WPMS_SMTP_USER', 'ecole' );{#mail-user#}
define( 'WPMS_SMTP_PASS', 'ardoise9' );

/* Plus rien à modifier après cette ligne. */

/** Dossier où se trouve WordPress. */
if ( ! defined('ABSPATH') ) {
  define('ABSPATH', dirname(__FILE__) . '/');
}

/** Charge le reste. */
require_once(ABSPATH . 'wp-settings.php');
