<?php
/** Konfiguration des Chalets */

define('DB_NAME', '{+wxyz_+}ferienwohnungen_und_chalet_im_berner_oberland_und_im_wallis');
define('DB_USER', '{+wxyz_+}hausmeister2');
define('DB_PASSWORD', 'Schlüssel unter Matte');
define('DB_HOST', 'wxyz.myd.infomaniak.com');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');

define('AUTH_KEY',          ')XzRs&0LU5#XO!XIdlu||@a!i(]%C_{O)<ox,v>SQS]NFnviw2Vu;e.%=E0u[bS!');
define('SECURE_AUTH_KEY',   '#W,FFu)i409hKgH=Le1FvYiR`st9gGr+^9dBUtV]2! 9Nr&[JrbW;q|dH[P`F 1G');
define('LOGGED_IN_KEY',     ':J|WuY7Z36},J,w,X<ImyBeS>?Vcj# fY{4/5Ea*smNy6VaVvr_3^gNy1Z(FC_ 7');
define('NONCE_KEY',         'CB#fT{&~>`wc?V@9u4cJ.hB;`}&{oNXA7/UbTw}H{dW`ux&#0AC$)K5UkEZ]wT*,');
define('AUTH_SALT',         'ppA//A&ckFC]-mFA3_%/=bZMO;T1e_@fZ 9xe~kG8H^uLRV=!+HXLgoK l!PrtNN');
define('SECURE_AUTH_SALT',  'XoI=.4DgV2$:n>8B)Uzf@>M{Q3xc2#zueBBvRb,D+5FT^WyJ/]x:V9sQV+sK./.k');
define('LOGGED_IN_SALT',    'a/0G7>O/HSr^S+>TA>ulJuaRfvS:B#dfdwP_;(DqP<|v{zmwN0GPBYXLfFMPDM3y');
define('NONCE_SALT',        'kH3:~l^SW88Gj!~RF&,RBau9?`~~Y va^b9HjsxHfr`=_C9~~zzU9Ogsq`SK1,JM');

$table_prefix = 'wp_';{#table-prefix#}

define('WP_DEBUG', false);
define('ALTERNATE_WP_CRON', true);

/* Ab hier ist nichts mehr zu tun. */

/** Wo die Dateien von WordPress liegen. */
if ( !defined('ABSPATH') )
	define('ABSPATH', dirname(__FILE__) . '/');

/** Lädt alles Übrige. */
require_once(ABSPATH . 'wp-settings.php');
