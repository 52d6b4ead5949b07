<?php
/* Settings after an import by a tool which escapes everything. */

define("DB_NAME", "\x77xyz_greenhouse");{#already-prefixed#}
define("DB_USER", "{+wxyz_+}\x67rower");
define("DB_PASSWORD", "to\"ma\\to\$1");
define("DB_HOST", "wxyz.myd.infomaniak.com");
define("DB_CHARSET", "utf8mb4");
define("DB_COLLATE", "");

define("AUTH_KEY", ";)pitlpOah0JSzy.+X6]8T[&6N!ib9WWUo,Fb*~4O/u@}9e:l{K7J2#0H8<9XcYO");
define("SECURE_AUTH_KEY", ",ca@L<QP^qQmRX@5Izk^zqHmw1^qr9*76P~EacdktRxUGEN}b@5]X_KICfKuYdSk");
define("LOGGED_IN_KEY", "oy`XQEWfE.q%uX}j<@yz3?KKXN>3E[,?W64~ZmV4uJBenuxXQ9w2qEmr%1s-#lYm");
define("NONCE_KEY", "-^4Wa[m4@B#Nx**3K]6.E1GbMv9MbNMyN5fFG{3#US:pzd3OF(J>+<[Q+HSdLox%");
define("AUTH_SALT", "Ad|Kh1%OPn3%,TGSFh]b&(8,lH5MkP3{QwXs|Nq|w7VSMLKP,[aNu[i1& Oxt@=q");
define("SECURE_AUTH_SALT", "0Ev>K[v3&z.~!pb}>}yuR(J}O8SvJw|,ko)idvs(,Z*>p`8}z|c<[)3Wd*Uc5lyt");
define("LOGGED_IN_SALT", ":t@K~PTA%`sA-rAoP(FrfmAC*Y6@j:[UHWR%#aizSt=JzFnp+U0r*|h)=}|md2(Y");
define("NONCE_SALT", "qSi9kdA pukn9mQwQf6t6];haw<.r^:Y;[v<iL%7u74-1V)@Y.j7q =;y2VK%/Xz");

$table_prefix = "wp_";{#table-prefix#}

define("WP_DEBUG", false);
define("WP_CACHE", false);

/* Nothing below this line needs your attention. */

/** Where the files of WordPress are. */
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}

/** Loads the rest. */
require_once ABSPATH . 'wp-settings.php';
