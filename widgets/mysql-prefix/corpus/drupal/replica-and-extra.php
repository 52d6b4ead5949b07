<?php

/**
 * @file
 * Settings of the archive: three connections.
 */

$databases['default']['default'] = [
  'database' => '{+wxyz_+}archive',
  'username' => '{+wxyz_+}keeper',
  'password' => 'D0cket',
  'prefix' => '',{#table-prefix#}
  'host' => 'wxyz.myd.infomaniak.com',
  'port' => '',
  'namespace' => 'Drupal\\Core\\Database\\Driver\\mysql',
  'driver' => 'mysql',
];

$databases['default']['replica'][] = [
  'database' => 'archive',{#other-connection#}
  'username' => 'reader',{#other-connection#}
  'password' => 'D0cket2',
  'prefix' => '',{#table-prefix#}
  'host' => 'replica.archive.example',
  'driver' => 'mysql',
];

// Old catalogue, read by a migration
$databases['extra']['default'] = [
  'database' => 'catalogue',{#other-connection#}
  'username' => 'migrate',{#other-connection#}
  'password' => 'D0cket3',
  'prefix' => 'd7_',{#table-prefix#}
  'host' => 'old.archive.example',
  'driver' => 'mysql',
];

$settings['hash_salt'] = 'xV4nQ8rT2wY6kL0pS3dF7gH1jZ5cB9mA';
$settings['config_sync_directory'] = 'sites/default/files/sync';

// Redis
$settings['redis.connection']['interface'] = 'PhpRedis';
$settings['redis.connection']['host'] = '127.0.0.1';
$settings['cache']['default'] = 'cache.backend.redis';
$settings['cache_prefix'] = 'archive_';{#other-service#}

$settings['reverse_proxy'] = TRUE;
$settings['reverse_proxy_addresses'] = ['10.0.0.7'];
$settings['trusted_host_patterns'] = ['^archive\.example$'];
