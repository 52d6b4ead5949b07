<?php
/** Configuration du club d'échecs */

define('DB_NAME', '{+wxyz_+}club_echecs');
define('DB_USER', '{+wxyz_+}tour_noire');
define('DB_PASSWORD', 'e4-e5');
define('DB_HOST', 'localhost');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');

define('AUTH_KEY',          'xp=5QEz!>@x9L6HzG:pP%.wEvEzU_#z.@B|MHaRZCZ&S[_^II]?M(oK9-#s@;>uy');
define('SECURE_AUTH_KEY',   'A`;3q0$9_m?z[H&R=*8l!s9t!kF`l*TA>Y &;^ar:l9ZZxX1qI?Y;/UsQR}Mq3/*');
define('LOGGED_IN_KEY',     'c_2su}+2a$))6(mb{G2Z9})81tCwwV>M@hlT*w^tBHju_/DqMn[ViTQl{ISvY/0$');
define('NONCE_KEY',         '0%?bI3f-GZJlBKuVr:.`4lnP;H)7^_lC?j7OulCU&~!^#WZ.N6c$`y=AckY=U|i_');
define('AUTH_SALT',         '>F6k:!9Ay4P~H3MrzW>Q/;(&HVBe=+i<sYil@HSB9ijUtRQb3SzeKAEx}tS>zc[e');
define('SECURE_AUTH_SALT',  'q)PthE,uRM:(P P% QHKTD8V11U&oJ7t.A!UD7Ky9sHNX:SH!NyL_c/X;D.|Yf%]');
define('LOGGED_IN_SALT',    'n,ThY2i1}?.T9S)z.2M*Y_F|^kCi $2RH2T.O*U_T|[=xKweOc|yXFP)!n8MPs>k');
define('NONCE_SALT',        'MCIC/00Aip1OOR<Adl<.)}_uv.ba(qX^p-r$}A0ZCRr= X3g*WA@/P6;<7h0lf%]');

$table_prefix = 'club_';{#table-prefix#}

define('WP_DEBUG', false);
define('WP_DEFAULT_THEME', 'twentytwentyfour');
define('IMAGE_EDIT_OVERWRITE', true);
define('MEDIA_TRASH', true);

/* Plus rien à modifier après cette ligne. */

/** Dossier où se trouve WordPress. */
if ( ! defined('ABSPATH') ) {
  define('ABSPATH', dirname(__FILE__) . '/');
}

/** Charge le reste. */
require_once(ABSPATH . 'wp-settings.php');
?>
