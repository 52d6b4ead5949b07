<?php

/**
 * @file
 * Ajustes del observatorio de aves.
 */

$settings['hash_salt'] = 'zX9cV8bN7mA6sD5fG4hJ3kL2qW1eR0tY';
$settings['config_sync_directory'] = '../config/sync';
$settings['update_free_access'] = FALSE;
$settings['file_private_path'] = '../privado';

$settings['trusted_host_patterns'] = [
  '^aves\.example$',
];

$settings['file_scan_ignore_directories'] = [
  'node_modules',
];

$config['system.site']['name'] = 'Aves';
$config['system.logging']['error_level'] = 'hide';

$databases['default']['default'] = [
  'driver' => 'mysql',
  'database' => "{+wxyz_+}aves",
  'username' => "{+wxyz_+}ornitologa"
  'password' => "Avut4rda",
  'host' => 'wxyz.myd.infomaniak.com'