<?php
/*
 * Ajustes del restaurante
 */

/** Base de datos */
define('DB_NAME', 'wxyz_bodega');{#already-prefixed#}

/** Usuario */
define('DB_USER', '{+wxyz_+}cocinero');

/** Clave */
define('DB_PASSWORD', 'wxyz_no-es-prefijo');

define('DB_HOST', 'wxyz.myd.infomaniak.com');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');

/** Claves de seguridad */
define('AUTH_KEY',          'n}/+^FIGLj=5M7;YYpHCOTHU>>%tu(,=Jvb+ip]RdkJAWZ 4{m`;o [~~Uxm!$.y');
define('SECURE_AUTH_KEY',   'I5<B!K#GnplJJpdu0o;^[l29;v&X6N!631]mG8YE5}!i-s!?I_4c?Z2cS?-V8HTM');
define('LOGGED_IN_KEY',     'qzg:sBH!5q*WgnG?V*21q4Clswsc,C`=T]=)?f_07I8PjUh;``*mi2og`via.Nfr');
define('NONCE_KEY',         '*/1M|FLBv/+pGF$~hAsBYGoDDbz.=NeJ)ECQrDgJxa(1~#J!5Eg@t6A|`Hz# +Np');
define('AUTH_SALT',         'ypq&WZzMp|T>i]N~#I,)K5Ff{~5oXoWXQpQlL`CNBnP!?6hJ(L(L(qR):NG.9lm5');
define('SECURE_AUTH_SALT',  '8IaM`WJO|;stkI]<%vz!{z?;&ZJX0Omn(#9PoD1vZ5d-=GT{|N83ZJH7YxLA60W,');
define('LOGGED_IN_SALT',    '^=#jey4Y-Ki]c?(c=,7!`9CzjV1^,bqP?ZL[L3fahXeh4Fe(sh_I7sHpt,J(nPEL');
define('NONCE_SALT',        'ju{1Y*6bL%_2=m_(Kidv}R|]g4n0j*t t0i _=if,DU)EDr>jFC?A-wRK[9A-xgh');

/** Tablas */
$table_prefix = 'wp_';{#table-prefix#}

/** Correo */
define('SMTP_HOST', 'mail.bodega.example');
define('SMTP_USER', 'reservas@bodega.example');{#mail-user#}
define('SMTP_PASS', 'Vinagre2');

/** Actualizaciones por FTP */
define('FS_METHOD', 'ftpext');
define('FTP_HOST', 'ftp.bodega.example');
define('FTP_USER', 'bodega');{#other-service#}
define('FTP_PASS', 'Corcho11');

/* No hace falta tocar nada más abajo. */

/** Carpeta en la que está WordPress. */
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', dirname( __FILE__ ) . '/' );
}

/** Carga lo demás. */
require_once( ABSPATH . 'wp-settings.php' );
