<?php
// APPLICATION
define('APPLICATION', 'Admin');

// HTTP
define('HTTP_SERVER', 'https://miel.example/admin/');
define('HTTP_CATALOG', 'https://miel.example/');

// DIR
define('DIR_OPENCART', '/srv/clients/miel/sites/miel.example/');
define('DIR_APPLICATION', DIR_OPENCART . 'admin/');
define('DIR_EXTENSION', DIR_OPENCART . 'extension/');
define('DIR_IMAGE', DIR_OPENCART . 'image/');
define('DIR_SYSTEM', DIR_OPENCART . 'system/');
define('DIR_CATALOG', DIR_OPENCART . 'catalog/');
define('DIR_STORAGE', DIR_SYSTEM . 'storage/');
define('DIR_CACHE', DIR_STORAGE . 'cache/');
define('DIR_LOGS', DIR_STORAGE . 'logs/');

// DB
define('DB_DRIVER', 'mysqli');
define('DB_HOSTNAME', 'wxyz.myd.infomaniak.com');
define('DB_USERNAME', '{#already-prefixed#}wxyz_abeille');
define('DB_PASSWORD', 'abeille\\2024');
define('DB_DATABASE', '{+wxyz_+}abeille');
define('DB_PORT', '3306');
define('DB_PREFIX', '{#table-prefix#}oc_');

// Added when the shop moved. PHP only complains about them, the ones above stay.
define('DB_USERNAME', '{#overruled#}miel_new');
define('DB_DATABASE', '{#overruled#}miel_new');

// Cache
define('CACHE_HOSTNAME', '127.0.0.1');
define('CACHE_PORT', '6379');
define('CACHE_PREFIX', '{#other-service#}oc_');

// OpenCart API
define('OPENCART_SERVER', 'https://www.opencart.com/');
