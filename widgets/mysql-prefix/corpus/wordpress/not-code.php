<html><!-- define('DB_NAME', 'html'); --></html>
<?php
/** Settings of the workshop */

$help = <<<HELP
Put this into your file:
    define('DB_NAME', 'example');
    define('DB_USER', 'example');
It's that simple.
HELP;

$more = <<<'MORE'
define("DB_NAME", "never");
MORE;

$hint = "Write define('DB_USER', 'yours') and save.";

define('DB_NAME', '{+wxyz_+}workshop');
define('DB_USER', '{+wxyz_+}joiner');
define('DB_PASSWORD', 'define("DB_USER", "no")');
define('DB_HOST', 'wxyz.myd.infomaniak.com');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');

define('AUTH_KEY',          'WbBN~8fGeN-2m[p_;z$<Ox(T$8^n~.m] T1Ty.u<6jjZ-i$~qf*wj C2)53@}#+9');
define('SECURE_AUTH_KEY',   'f%NaKi{sR9hE!5U#gM5ONtU1iEg+mq Y%bqr,k?>OL*fjVno)]eo?.@hjkzi9wY<');
define('LOGGED_IN_KEY',     'I.uX/U)ohkN#*&zwj#Wm5i}`CWxq#yK92:zi7YrNESwu2eP!/DARI2{5UhAS>8g$');
define('NONCE_KEY',         '|pZT]Oc;n`;?[|ie<3!__z-sd(v-d]*>(7VLDKfCd40&38% [lR!2_I4QKJCX,dR');
define('AUTH_SALT',         'vHg}[YAR{b/jlno<8,Tl@k9E<U+IxRzruu*D=2OCA=_|jGoOW3,9>!-_d~KK5`CF');
define('SECURE_AUTH_SALT',  'co/FgY<ls?n01h=O^$?Xs<FnyDQQq~jz`Ji$9to-<BT[O)_jWr56Zw*`*s(zQPiY');
define('LOGGED_IN_SALT',    'lyx!SC=Fu^G^U!{ezlc=U{x*fp|sohf^EN=LuaLf]E_;J0sOV)w:M3}[jNErV>S@');
define('NONCE_SALT',        '}F*?:rZ=(X2HWemgA_{i`OQDx(i$&odF18.4KRVkak%MPxd,<Md#*|JJMy-ImGoV');

$table_prefix = 'wp_';{#table-prefix#}

define('WP_DEBUG', false); // the end ?>
define('DB_NAME', 'text');
<?php
/* Nothing below this line needs your attention. */

/** Where the files of WordPress are. */
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}

/** Loads the rest. */
require_once ABSPATH . 'wp-settings.php';

__halt_compiler();
define('DB_NAME', 'after');
define('DB_USER', 'after');
$table_prefix = 'after_';
