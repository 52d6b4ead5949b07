<?php
//
// Written by the installer of Dolibarr, completed by hand.
// The file conf.php.example explains each of the values.
//

// Address of the application, without the slash at the end.
// Examples:
// $dolibarr_main_url_root='http://localhost';
// $dolibarr_main_url_root='https://erp.example.org';
//
$dolibarr_main_url_root='https://erp.menuiserie.example';

// Where the files are.
$dolibarr_main_document_root='/srv/clients/menuiserie/erp/htdocs';
$dolibarr_main_url_root_alt='/custom';
$dolibarr_main_document_root_alt='/srv/clients/menuiserie/erp/htdocs/custom';

// Where documents are kept.
// Examples:
// $dolibarr_main_data_root='/var/lib/dolibarr/documents';
//
$dolibarr_main_data_root='/srv/clients/menuiserie/erp/documents';

// Server of the database, as a name or a number.
// Examples:
// $dolibarr_main_db_host='localhost';
// $dolibarr_main_db_host='127.0.0.1';
//
$dolibarr_main_db_host='localhost';

// Its port, empty for the usual one.
//
$dolibarr_main_db_port='3306';

// What is opened there.
// Examples:
// {#comment#}$dolibarr_main_db_name='dolibarr';
// {#comment#}$dolibarr_main_db_name='mydatabase';
//
$dolibarr_main_db_name='{+wxyz_+}menuiserie';

// Who signs in.
// Examples:
// {#comment#}$dolibarr_main_db_user='admin';
// {#comment#}$dolibarr_main_db_user='dolibarruser';
//
$dolibarr_main_db_user='{+wxyz_+}erp';

// With what.
// Examples:
// $dolibarr_main_db_pass='myverybigpassword';
//
$dolibarr_main_db_pass='erp';

// Kind of the server: mysqli or pgsql.
$dolibarr_main_db_type='mysqli';
$dolibarr_main_db_character_set='utf8mb4';
$dolibarr_main_db_collation='utf8mb4_unicode_ci';

// What stands before the name of each table.
// Examples:
// $dolibarr_main_db_prefix='llx_';
//
$dolibarr_main_db_prefix='{#table-prefix#}llx_';

// Who checks the passwords of people: dolibarr, http, ldap, or several.
// Examples:
// $dolibarr_main_authentication='ldap,dolibarr';
//
$dolibarr_main_authentication='dolibarr';

// $dolibarr_main_auth_ldap_host='127.0.0.1';
// $dolibarr_main_auth_ldap_port='389';
// $dolibarr_main_auth_ldap_admin_login='cn=admin,dc=example,dc=com';

// Security
$dolibarr_main_prod='1';
$dolibarr_main_force_https='1';
$dolibarr_main_restrict_os_commands='mariadb-dump, mariadb, mysqldump, mysql, pg_dump, pgrestore';
$dolibarr_nocsrfcheck='0';
$dolibarr_main_instance_unique_id='a1b2c3d4e5f60718293a4b5c6d7e8f90';
$dolibarr_mailing_limit_sendbyweb='0';
$dolibarr_mailing_limit_sendbycli='0';

// No characters may follow the end of PHP.
?>