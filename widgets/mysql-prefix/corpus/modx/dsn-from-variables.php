<?php
/*
 * Konfiguration der Ferienhäuser (Latin-1)
 */
$database_type               = 'mysql';
$database_server             = 'wxyz.myd.infomaniak.com';
$database_user               = '{-wxyz_-}haus';
$database_password           = 'Grüße';
$database_connection_charset = 'latin1';
$database_connection_method  = 'SET NAMES';
$dbase                       = '{-wxyz_-}haus';
$table_prefix                = '{#table-prefix#}wxyz_';

// {#comment#}$database_dsn = "mysql:host=localhost;dbname=haus";
$database_dsn = "$database_type:host=$database_server;dbname=$dbase;charset=$database_connection_charset";

$config_options = array();
$driver_options = array();
$lastInstallTime = 1325376000;
$site_sessionname = 'SN4f00000000000';
$https_port = '443';

if (!defined('MODX_CORE_PATH')) {
	define('MODX_CORE_PATH', dirname(__FILE__, 2) . '/');
}
if (!defined('MODX_BASE_PATH')) {
	define('MODX_BASE_PATH', dirname(MODX_CORE_PATH) . '/');
	define('MODX_BASE_URL', '/');
}
if (!defined('MODX_ASSETS_PATH')) {
	define('MODX_ASSETS_PATH', MODX_BASE_PATH . 'assets/');
	define('MODX_ASSETS_URL', '/assets/');
}
