<?php
/**
 * Configuration de base du site.
 *
 * Ce fichier sert à l'installation puis à chaque page affichée.
 *
 * @package WordPress
 */

// ** Réglages MySQL, repris de l'ancien hébergeur le 12 mars ** //
define('DB_NAME', '{+wxyz_+}vignoble');
define('DB_USER', '{+wxyz_+}caviste');
define('DB_PASSWORD', 'Chasselas#1803');
define('DB_HOST', 'wxyz.myd.infomaniak.com');
define('DB_CHARSET', 'utf8');
define('DB_COLLATE', '');

/**
 * Clés d'authentification et salage.
 * Les changer déconnecte tout le monde.
 */
define('AUTH_KEY',          'SYpGppk}Q`YB:nd<=8f?@LT6sVI9^91!;LYDu!]H(2/./k _mjTw*s1il;`eqLXD');
define('SECURE_AUTH_KEY',   'W7.LtbK)7aUe&W-4A.N@+r9:&|MjHOMQ`N+`Y%l$~AY]^t#>lNfD6)D%Jhoo.WUB');
define('LOGGED_IN_KEY',     'OTjQ6Uv@4L7r|4~BIPumE8y.VxTrrDI(~WZRJ]# :PZ|?>|L&<~,jVNY9wHT49lx');
define('NONCE_KEY',         'DgY8!<O*<]l[$&,@Z:6v0X^5fn5[qp;#wjYN6?bGn,SCwds2,lR+7g8Ei9r)dr/#');
define('AUTH_SALT',         '/r/(=nd{(zByY f`r>dH/8*gCs]Oe:znr~:*xl;7>LAuP/J%-i01,e6M=p~/IcB1');
define('SECURE_AUTH_SALT',  'QH&Y[^z3q:v56SX8}G}y 84y8_RNjvV{>8C}+=_q;NA&MmbdzOhO&G,R4j18|cK ');
define('LOGGED_IN_SALT',    '_qBtu{Wi~[5J`k@9Et-MDz<?Q[}/Y^0E`B)hH,Fr<Y3p6YY8WKBECh&^l{*.agX?');
define('NONCE_SALT',        '%^Z2qt2q6Vg_x%43]`5u@]qSscG?xt~0->G487y23ICT>eY<d2Md(9-H;IF7|6U%');

/** Préfixe des tables : chiffres, lettres, tirets bas. */
$table_prefix  = 'vin_';{#table-prefix#}

/** Langue du site */
define('WPLANG', 'fr_CH');

define('WP_DEBUG', false);
define('WP_DEBUG_LOG', false);
define('WP_POST_REVISIONS', 12);

// ancien hébergeur, laissé par l'extension de déménagement
define('DB_NAME', 'vignoble_ancien');{#overruled#}
define('DB_USER', 'root');{#overruled#}

/* Plus rien à modifier après cette ligne. */

/** Dossier où se trouve WordPress. */
if ( ! defined('ABSPATH') ) {
  define('ABSPATH', dirname(__FILE__) . '/');
}

/** Charge le reste. */
require_once(ABSPATH . 'wp-settings.php');
