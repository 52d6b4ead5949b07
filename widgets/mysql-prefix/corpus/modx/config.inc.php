<?php
/**
 *  Configuration of the core, written by setup
 */
$database_type = 'mysql';
$database_server = 'localhost';
$database_user = '{+wxyz_+}hotel';
$database_password = 'hotel;dbname=hotel';
$database_connection_charset = 'utf8mb4';
$dbase = '{+wxyz_+}hotel';
$table_prefix = '{#table-prefix#}modx_';
$database_dsn = 'mysql:host=localhost;dbname={+wxyz_+}hotel;charset=utf8mb4';
$config_options = array (
);
$driver_options = array (
);

$lastInstallTime = 1591021500;

$site_id = 'modx5ed5100c2a2b34.00000000';
$site_sessionname = 'SN5ed50ffb0e7e1';
$https_port = '443';
$uuid = '7a1b0c2d-3e4f-4051-8273-94a5b6c7d8e9';

if (!defined('MODX_CORE_PATH')) {
    $modx_core_path= '/srv/clients/hotel/sites/hotel.example/core/';
    define('MODX_CORE_PATH', $modx_core_path);
}
if (!defined('MODX_PROCESSORS_PATH')) {
    $modx_processors_path= '/srv/clients/hotel/sites/hotel.example/core/model/modx/processors/';
    define('MODX_PROCESSORS_PATH', $modx_processors_path);
}
if (!defined('MODX_CONNECTORS_PATH')) {
    $modx_connectors_path= '/srv/clients/hotel/sites/hotel.example/connectors/';
    $modx_connectors_url= '/connectors/';
    define('MODX_CONNECTORS_PATH', $modx_connectors_path);
    define('MODX_CONNECTORS_URL', $modx_connectors_url);
}
if (!defined('MODX_MANAGER_PATH')) {
    $modx_manager_path= '/srv/clients/hotel/sites/hotel.example/manager/';
    $modx_manager_url= '/manager/';
    define('MODX_MANAGER_PATH', $modx_manager_path);
    define('MODX_MANAGER_URL', $modx_manager_url);
}
if (!defined('MODX_BASE_PATH')) {
    $modx_base_path= '/srv/clients/hotel/sites/hotel.example/';
    $modx_base_url= '/';
    define('MODX_BASE_PATH', $modx_base_path);
    define('MODX_BASE_URL', $modx_base_url);
}
if(defined('PHP_SAPI') && (PHP_SAPI == "cli" || PHP_SAPI == "embed")) {
    $isSecureRequest = false;
} else {
    $isSecureRequest = ((isset ($_SERVER['HTTPS']) && strtolower($_SERVER['HTTPS']) == 'on') || $_SERVER['SERVER_PORT'] == $https_port);
}
if (!defined('MODX_URL_SCHEME')) {
    $url_scheme=  $isSecureRequest ? 'https://' : 'http://';
    define('MODX_URL_SCHEME', $url_scheme);
}
if (!defined('MODX_HTTP_HOST')) {
    $http_host= array_key_exists('HTTP_HOST', $_SERVER) ? htmlspecialchars($_SERVER['HTTP_HOST'], ENT_QUOTES) : 'hotel.example';
    define('MODX_HTTP_HOST', $http_host);
}
if (!defined('MODX_CACHE_DISABLED')) {
    $modx_cache_disabled= false;
    define('MODX_CACHE_DISABLED', $modx_cache_disabled);
}
