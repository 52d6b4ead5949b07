<?php
/** Einstellungen der Kita */

require_once ABSPATH_SECRETS . '/vault.php';

define('DB_NAME', <<<'NAME'{?heredoc ?}
kita
NAME
);
define('DB_USER', trim(file_get_contents('/run/secrets/db_user')));{?function trim?}
define('DB_PASSWORD', KITA_PASSWORD);
define('DB_HOST', 'wxyz.myd.infomaniak.com');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');

define('AUTH_KEY',          'b8oYs;fro&D|rse=hrD&5^0A[lpcZRzAQYU]FAB1 =(hgxTrAsWdl^4+BA3VyQ`C');
define('SECURE_AUTH_KEY',   'f,p2AsFWNA2|N*[FIee8}JH&z3/UAZe4X?zEBPSM/VoBiF<:9@5+J=x1ei9tM8aa');
define('LOGGED_IN_KEY',     'JWIKMF NZDE{s>*Om,_?ycV*@N.8%HNXY.B(C0g_F?Eg0;PIn(hPF!2sgNOf0C&4');
define('NONCE_KEY',         '*sjc@84I99,;a.+REvl7Th-YP<Xz1Ch;5e05Zr%O2E)Gl6hr N?zq`W7DJRR1OI]');
define('AUTH_SALT',         '7R|`Wz31-*fc7&R^[81k$]/[;7!(^(daE#:gYKYJl5Fu5{FYx;@Dq]={&JReHJ:>');
define('SECURE_AUTH_SALT',  'ndYZf7,)m5o#7~.XMvjRVu{KVIqptG-ii,B!fM(4BGn?g-W%hfe-ztGp5)klijrP');
define('LOGGED_IN_SALT',    'WKPpV<gv3*@C+8;D-%`dh/-S{%F<Csh6s_-{o:&Y> VkG9R^L=({Y#TmX)gtUatF');
define('NONCE_SALT',        '8F+I|RIWsM@PrT&@yFS|K]-K|G#+G&gJIDi]xAT_!g5ho|AbT3g,XWw86<HL[!Tr');

$table_prefix = 'kita_';{#table-prefix#}

define('WP_DEBUG', false);

/* Ab hier ist nichts mehr zu tun. */

/** Wo die Dateien von WordPress liegen. */
if ( !defined('ABSPATH') )
	define('ABSPATH', dirname(__FILE__) . '/');

/** Lädt alles Übrige. */
require_once(ABSPATH . 'wp-settings.php');
