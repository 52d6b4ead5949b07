<?php
// HTTP
define('HTTP_SERVER', 'http://libros.example/');
define('HTTP_IMAGE', 'http://libros.example/image/');
define('HTTP_ADMIN', 'http://libros.example/admin/');

// HTTPS
define('HTTPS_SERVER', 'http://libros.example/');
define('HTTPS_IMAGE', 'http://libros.example/image/');

// DIR
define('DIR_APPLICATION', '/srv/libros/public_html/catalog/');
define('DIR_SYSTEM', '/srv/libros/public_html/system/');
define('DIR_DATABASE', '/srv/libros/public_html/system/database/');
define('DIR_LANGUAGE', '/srv/libros/public_html/catalog/language/');
define('DIR_TEMPLATE', '/srv/libros/public_html/catalog/view/theme/');
define('DIR_CONFIG', '/srv/libros/public_html/system/config/');
define('DIR_IMAGE', '/srv/libros/public_html/image/');
define('DIR_CACHE', '/srv/libros/public_html/system/cache/');
define('DIR_DOWNLOAD', '/srv/libros/public_html/download/');
define('DIR_LOGS', '/srv/libros/public_html/system/logs/');

// DB
# {#comment#}define('DB_USERNAME', 'wxyz_prueba');
define( "DB_DRIVER",   "mysql" );
define( "DB_HOSTNAME", "localhost" );
define( "DB_USERNAME", "{-wxyz_-}libros" );
define( "DB_PASSWORD", "wxyz_libros" );
define( "DB_DATABASE", "{-wxyz_-}libros" );
define( "DB_PREFIX",   "{#table-prefix#}wxyz_" );
?>
