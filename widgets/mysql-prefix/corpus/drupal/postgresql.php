<?php

/**
 * @file
 * Settings of the observatory.
 */

$databases['default']['default'] = [
  'database' => 'comet',{#other-database-system#}
  'username' => 'tail',{#other-database-system#}
  'password' => 'Halley1986',
  'prefix' => '',{#table-prefix#}
  'host' => 'pg.comet.example',
  'port' => '5432',
  'driver' => 'pgsql',
  'namespace' => 'Drupal\\pgsql\\Driver\\Database\\pgsql',
  'autoload' => 'core/modules/pgsql/src/Driver/Database/pgsql/',
];

$settings['hash_salt'] = 'aQ1wS2eD3rF4tG5yH6uJ7iK8oL9pZ0xC';
$settings['config_sync_directory'] = '../config/sync';
$settings['update_free_access'] = FALSE;
$settings['file_private_path'] = '/var/private';
$settings['entity_update_batch_size'] = 50;

$settings['trusted_host_patterns'] = [
  '^comet\.example$',
];

if (PHP_SAPI === 'cli') {
  ini_set('memory_limit', '512M');
}
