<?php
// HTTP
define('HTTP_SERVER', 'http://libros.example/');
define('HTTP_IMAGE', 'http://libros.example/image/');
define('HTTP_ADMIN', 'http://libros.example/admin/');

// HTTPS
define('HTTPS_SERVER', 'http://libros.example/');
define('HTTPS_IMAGE', 'http://libros.example/image/');

// DIR
define('DIR_APPLICATION', '/home/libros/public_html/catalog/');
define('DIR_SYSTEM', '/home/libros/public_html/system/');
define('DIR_DATABASE', '/home/libros/public_html/system/database/');
define('DIR_LANGUAGE', '/home/libros/public_html/catalog/language/');
define('DIR_TEMPLATE', '/home/libros/public_html/catalog/view/theme/');
define('DIR_CONFIG', '/home/libros/public_html/system/config/');
define('DIR_IMAGE', '/home/libros/public_html/image/');
define('DIR_CACHE', '/home/libros/public_html/system/cache/');
define('DIR_DOWNLOAD', '/home/libros/public_html/download/');
define('DIR_LOGS', '/home/libros/public_html/system/logs/');

// DB
# {#comment#}define('DB_USERNAME', 'wxyz_prueba');
define( "DB_DRIVER",   "mysql" );
define( "DB_HOSTNAME", "localhost" );
define( "DB_USERNAME", "{-wxyz_-}libros" );
define( "DB_PASSWORD", "wxyz_libros" );
define( "DB_DATABASE", "{-wxyz_-}libros" );
define( "DB_PREFIX",   "{#table-prefix#}wxyz_" );
?>
