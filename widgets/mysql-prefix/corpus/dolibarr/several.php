<?php
// Zwei Mandanten auf einem Server; der Name der Domain entscheidet.
//
// Für neue Mandanten eine weitere Zeile im switch, sonst nichts.

$dolibarr_main_url_root='https://' . $_SERVER['HTTP_HOST'];
$dolibarr_main_document_root='/srv/dolibarr/htdocs';
$dolibarr_main_data_root='/srv/dolibarr/documents';

$dolibarr_main_db_host='localhost';
$dolibarr_main_db_port='3306';
$dolibarr_main_db_user='{+wxyz_+}mandanten';
$dolibarr_main_db_pass='Für alle dasselbe';
$dolibarr_main_db_type='mysqli';
$dolibarr_main_db_prefix='{#table-prefix#}llx_';

switch ($_SERVER['HTTP_HOST']) {
	case 'nord.example':
		$dolibarr_main_db_name = '{!database!}nord';
		$dolibarr_main_data_root .= '/nord';
		break;
	case 'sued.example':
		$dolibarr_main_db_name = '{!database!}sued';
		$dolibarr_main_data_root .= '/sued';
		break;
	default:
		header('HTTP/1.1 404 Not Found');
		exit;
}

$dolibarr_main_authentication='dolibarr';
$dolibarr_main_prod='1';
$dolibarr_main_force_https='1';
$dolibarr_nocsrfcheck='0';
$dolibarr_main_db_character_set='utf8mb4';
$dolibarr_main_db_collation='utf8mb4_unicode_ci';
$dolibarr_mailing_limit_sendbyweb='50';
