<?php
/**
 * Réglages de la crèche
 */

define('DB_NAME', '{-wxyz_-}creche');
define('DB_USER', 'wxyz_');{#not-prefixed#}
define('DB_PASSWORD', 'Doudou');
define('DB_HOST', 'localhost');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');

define('AUTH_KEY',          '}B6#|9|%U6devSqHhvgUD4zDqrS#`O$=ZhQJtl.(0X4F=tg5`9DS[Dske.mg9Y(P');
define('SECURE_AUTH_KEY',   'GEhX1sxz&Q`U=y8C%9Sw!z{Mm+2iXWjLq+ZD6]ENEy<8!2DwB)QrxJ4P0mbF-k>&');
define('LOGGED_IN_KEY',     '8%qU%nZ0,a g0*1B#>*hZGLyr*WNA8p}9D/0f#=WLqAZ~M6T:F52q F]`8w*nV$:');
define('NONCE_KEY',         '!Cqw>JPjRu kKZZi~mhn^UcU2NY[qz=pj=7X<JwT}Mwbq+;niQMJ$~fcrGG tY94');
define('AUTH_SALT',         'Z};$,4Y=pV]el$~Ey9?;PvjTT?s@w6QZgT!3ATEuelWnVxB^_rQnqQfR|VpCPP}a');
define('SECURE_AUTH_SALT',  'LoaqV}}6~VG_uU!I[Og:rH5d*v<Rtm,w_$.vM)sg.0>0hD9nr(oX54*{DgS#XnV#');
define('LOGGED_IN_SALT',    'r_}&u x8TN@=YN?3RY_k8PA<O;]e3W1G`qM[un@D8lPcM7%&]m5ux%/;C0{<.9:t');
define('NONCE_SALT',        'pHn,b]S}g>/~}qrm%Hy,puZ-DR(GpyzD1hnTb`!#HZpuyQ~Q&<4SWwi6ueti8eP-');

$table_prefix = 'wp_';{#table-prefix#}

define('WP_DEBUG', false);
define('WP_POST_REVISIONS', false);
define('WP_AUTO_UPDATE_CORE', 'minor');

/* Plus rien à modifier après cette ligne. */

/** Dossier où se trouve WordPress. */
if ( ! defined('ABSPATH') ) {
  define('ABSPATH', dirname(__FILE__) . '/');
}

/** Charge le reste. */
require_once(ABSPATH . 'wp-settings.php');
