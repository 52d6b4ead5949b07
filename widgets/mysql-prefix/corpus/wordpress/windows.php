<?php
/**
 * Configuración básica de la tienda de doña Begoña.
 *
 * Editado con el Bloc de notas. ¡No borre las comillas!
 */

// ** Ajustes de MySQL: los da su proveedor ** //
/** Nombre de la base de datos */
define( 'DB_NAME', '{+wxyz_+}cigüeña' );

/** Usuario: once caracteres */
define( 'DB_USER', '{+wxyz_+}begoñapérez' );

/** Contraseña */
define( 'DB_PASSWORD', 'ñandú€2021' );

/** Servidor */
define( 'DB_HOST', 'wxyz.myd.infomaniak.com' );

/** Juego de caracteres */
define( 'DB_CHARSET', 'utf8mb4' );

/** Cotejamiento: mejor vacío */
define( 'DB_COLLATE', '' );

/**#@+
 * Claves únicas.
 */
define( 'AUTH_KEY',          '_e29_bA7!J+ue%!PjFUf1r{TW1K.H6w;M=Ur6E4}Wf aEryM&UEO,(538i+ P#uC' );
define( 'SECURE_AUTH_KEY',   '0Eee@M{=j&ktX-V]tom4vyS315F;Js<%wpI6Mv=+ww9SP3Ca*|fQOFkH5Z uX@.E' );
define( 'LOGGED_IN_KEY',     '^I%9{@iv!.7Zr1* S&X!/v)4m1ea4&igSltn{6!r63#5RH/62Q+%%tEP<e;z`[_>' );
define( 'NONCE_KEY',         '9doL3F|Llf](nKu,9sU]ZySxk[y2Am;N7:%25,)AI]Uo>>aA2}0W+zi2lhSGU62y' );
define( 'AUTH_SALT',         '>K7:L#@#HZ4~RSJ959[9k:*UZv{1-i]Nc[P+PjY}VK{xEvNm)gC-j1y-_4[cYzR_' );
define( 'SECURE_AUTH_SALT',  '{gvNCg wm~-UxMfY]2jSy!uvZ7Qeww ?1t$`/YmYpEn2~NL&+mS%<8{F&Lb,u.X:' );
define( 'LOGGED_IN_SALT',    'Dm$~8m_Z BKTiy<)^djZec+3RwgTP>8vcAqLzFFX}* ]1(dqapdh;wp:Xib=3=x<' );
define( 'NONCE_SALT',        '1tdV%,?o9M77w>sdZ{t5=/wR#,8tf![Xv8/JB@%T+-)Wt`OOqh6g.Q^%gW}k/eqe' );
/**#@-*/

/** Prefijo de las tablas */
$table_prefix = 'wp_';{#table-prefix#}

/** Para quien programa */
define( 'WP_DEBUG', false );

/* No hace falta tocar nada más abajo. */

/** Carpeta en la que está WordPress. */
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', dirname( __FILE__ ) . '/' );
}

/** Carga lo demás. */
require_once( ABSPATH . 'wp-settings.php' );
