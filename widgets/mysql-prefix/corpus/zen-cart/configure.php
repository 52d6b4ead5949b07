<?php
/**
 * Einstellungen des Ladens, geschrieben von der Installation
 *
 * @package Configuration Settings
 *
 * Nach dem Umzug sind hier die Adressen, die Verzeichnisse und die
 * Verbindung nachzuführen, in admin/includes/configure.php ebenso.
 */

/*************** Die Datei gleichen Namens im Verzeichnis admin ist eine andere. ***************/

// Adressen
define('HTTP_SERVER', 'http://garn.example');
define('HTTPS_SERVER', 'https://garn.example');
define('ENABLE_SSL', 'true');

define('DIR_WS_CATALOG', '/');
define('DIR_WS_HTTPS_CATALOG', '/');

// Verzeichnisse
define('DIR_FS_CATALOG', '/srv/clients/garn/sites/garn.example/');
define('DIR_FS_LOGS', DIR_FS_CATALOG . 'logs');
define('DIR_FS_SQL_CACHE', DIR_FS_CATALOG . 'cache');

// Verbindung
if (!defined('DB_TYPE')) define('DB_TYPE', 'mysql');
if (!defined('DB_PREFIX')) define('DB_PREFIX', '{#table-prefix#}zen_');
if (!defined('DB_CHARSET')) define('DB_CHARSET', 'utf8mb4');
if (!defined('DB_SERVER')) define('DB_SERVER', 'localhost');
if (!defined('DB_SERVER_USERNAME')) define('DB_SERVER_USERNAME', '{+wxyz_+}garn');
if (!defined('DB_SERVER_PASSWORD')) define('DB_SERVER_PASSWORD', 'garn');
if (!defined('DB_DATABASE')) define('DB_DATABASE', '{+wxyz_+}garn');

// Zwischenspeicher: none, file oder database
define('SQL_CACHE_METHOD', 'database');

// Sitzungen
define('SESSION_STORAGE', 'db');
define('SESSION_USE_ROOT_COOKIE_PATH', 'false');
define('SESSION_ADD_PERIOD_PREFIX', '{#other-service#}true');
define('USE_PCONNECT', 'false');

// {#comment#}define('DB_DATABASE', 'zencart');

// Ende
