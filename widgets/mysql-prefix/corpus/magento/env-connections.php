<?php
return array (
  'backend' => 
  array (
    'frontName' => 'verwaltung',
  ),
  'db' => 
  array (
    'connection' => 
    array (
      'indexer' => 
      array (
        'host' => 'wxyz.myd.infomaniak.com',
        'dbname' => 'werkzeug',{#other-connection#}
        'username' => 'hammer',{#other-connection#}
        'password' => 'Am8oss',
        'model' => 'mysql4',
        'engine' => 'innodb',
        'initStatements' => 'SET NAMES utf8;',
        'active' => '1',
        'persistent' => NULL,
      ),
      'default' => 
      array (
        'host' => 'wxyz.myd.infomaniak.com',
        'dbname' => '{+wxyz_+}werkzeug',
        'username' => '{+wxyz_+}hammer',
        'password' => 'Am8oss',
        'model' => 'mysql4',
        'engine' => 'innodb',
        'initStatements' => 'SET NAMES utf8;',
        'active' => '1',
      ),
      'checkout' => 
      array (
        'host' => 'db2.werkzeug.example',
        'dbname' => 'kasse',{#other-connection#}
        'username' => 'kassier',{#other-connection#}
        'password' => 'M7nze',
        'model' => 'mysql4',
        'active' => '1',
      ),
    ),
    'table_prefix' => 'm2_',{#table-prefix#}
  ),
  'crypt' => 
  array (
    'key' => '3c9e71b0d5f82a46',
  ),
  'session' => 
  array (
    'save' => 'files',
  ),
  'resource' => 
  array (
    'default_setup' => 
    array (
      'connection' => 'default',
    ),
    'checkout' => 
    array (
      'connection' => 'checkout',
    ),
  ),
  'x-frame-options' => 'SAMEORIGIN',
  'MAGE_MODE' => 'default',
  'cache_types' => 
  array (
    'config' => 1,
    'layout' => 1,
    'block_html' => 1,
    'full_page' => 1,
  ),
  'install' => 
  array (
    'date' => 'Mon, 14 Aug 2017 10:00:00 +0000',
  ),
);
