<?php

/**
 * @file
 * Einstellungen, die der Plattform folgen.
 */

$settings['hash_salt'] = 'nB5vC4xZ3lK2jH1gF0dS9aP8oI7uY6tR';
$settings['config_sync_directory'] = '../config/sync';

if (getenv('PLATFORM') === 'infomaniak') {
  $databases['default']['default'] = [
    'driver' => 'mysql',
    'database' => getenv('SITE_DB') ?: '{+k3m9p_+}gletscher',
    'username' => getenv('SITE_USER') ?: '{+k3m9p_+}firn',
    'password' => getenv('SITE_PASSWORD') ?: '',
    'host' => getenv('SITE_HOST') ?: 'k3m9p.myd.infomaniak.com',
    'port' => 3306,
    'prefix' => 'gl_',{#table-prefix#}
    'charset' => 'utf8mb4',
    'collation' => 'utf8mb4_general_ci',
  ];
  $settings['file_private_path'] = '/srv/customer/privat';
}

$settings['trusted_host_patterns'][] = '^' . preg_quote(getenv('SITE_DOMAIN')) . '$';

$config['system.logging']['error_level'] = getenv('DEBUG') ? 'verbose' : 'hide';
$config['locale.settings']['translation']['path'] = 'sites/default/files/translations';

if (file_exists($app_root . '/' . $site_path . '/settings.local.php')) {
  include $app_root . '/' . $site_path . '/settings.local.php';
}
