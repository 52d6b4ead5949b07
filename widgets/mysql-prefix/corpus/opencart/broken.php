<?php
// HTTP
define('HTTP_SERVER', 'http://stoff.example/');

// HTTPS
define('HTTPS_SERVER', 'https://stoff.example/');

// DIR
define('DIR_APPLICATION', '/var/www/stoff/catalog/');
define('DIR_SYSTEM', '/var/www/stoff/system/');
define('DIR_LANGUAGE', '/var/www/stoff/catalog/language/');
define('DIR_TEMPLATE', '/var/www/stoff/catalog/view/theme/');
define('DIR_CONFIG', '/var/www/stoff/system/config/');
define('DIR_IMAGE', '/var/www/stoff/image/');
define('DIR_LOGS', '/var/www/stoff/system/logs/');

// DB
define('DB_DRIVER', 'mysqli');
define('DB_HOSTNAME', 'localhost');
define('DB_USERNAME', 'stoffladen);
define('DB_PASSWORD', 'geheim');
define('DB_DATABASE', '{#uncertain#}stoffladen');
define('DB_PORT', '3306');
