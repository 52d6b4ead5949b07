<?php
//
// Fichero escrito por el instalador, versión 14
//
// El fichero conf.php.example dice qué significa
// cada una de las variables.
//
$dolibarr_main_url_root='https://gestion.ejemplo.example';
$dolibarr_main_document_root='/srv/clients/ejemplo/gestion/htdocs';
$dolibarr_main_url_root_alt='/custom';
$dolibarr_main_document_root_alt='/srv/clients/ejemplo/gestion/htdocs/custom';
$dolibarr_main_data_root='/srv/clients/ejemplo/gestion/documents';
$dolibarr_main_db_host='k3m9p.myd.infomaniak.com';
$dolibarr_main_db_port='3306';
$dolibarr_main_db_name='{-k3m9p_-}gestión';
$dolibarr_main_db_prefix='{#table-prefix#}llx_';
$dolibarr_main_db_user='{-k3m9p_-}gestion';
$dolibarr_main_db_pass='crypted:5a5b5c5d';
$dolibarr_main_db_type='mysqli';
$dolibarr_main_db_character_set='utf8';
$dolibarr_main_db_collation='utf8_unicode_ci';
// Authentication settings
$dolibarr_main_authentication='dolibarr';

//$dolibarr_main_demo='autologin,autopass';
// Security settings
$dolibarr_main_prod='0';
$dolibarr_main_force_https='0';
$dolibarr_main_restrict_os_commands='mysqldump, mysql, pg_dump, pgrestore';
$dolibarr_nocsrfcheck='0';
$dolibarr_main_cookie_cryptkey='00112233445566778899aabbccddeeff';
$dolibarr_mailing_limit_sendbyweb='0';
