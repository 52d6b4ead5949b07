<?php return array (
  'debug' => false,
  'offline' => false,
  'database' => 
  array (
    'driver' => 'mysql',
    'host' => 'localhost',
    'port' => 3306,
    'database' => '{+wxyz_+}debate',
    'username' => '{+wxyz_+}debate',
    'password' => 'deb\'ate',
    'charset' => 'utf8mb4',
    'collation' => 'utf8mb4_unicode_ci',
    'prefix' => '{#table-prefix#}fl_',
    'strict' => false,
    'engine' => 'InnoDB',
  ),
  'url' => 'https://debate.example',
  'paths' => 
  array (
    'api' => 'api',
    'admin' => 'admin',
  ),
  'headers' => 
  array (
    'poweredByHeader' => true,
    'referrerPolicy' => 'same-origin',
