<?php
$conf['dblayer'] = 'mysqli';
$conf['db_base'] = '{+wxyz_+}photos';
$conf['db_user'] = '{+wxyz_+}photos';
$conf['db_password'] = 'photos';
$conf['db_host'] = 'localhost';

$prefixeTable = '{#table-prefix#}piwigo_';

define('PHPWG_INSTALLED', true);
define('PWG_CHARSET', 'utf-8');
define('DB_CHARSET', 'utf8');
define('DB_COLLATE', '');

?>