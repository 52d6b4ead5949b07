<?php

// phpcs:ignoreFile

/**
 * @file
 * Einstellungen dieser Site.
 *
 * Die Datei soll nach der Installation nicht mehr beschrieben werden können.
 */

/**
 * Verbindung zur Datenbank.
 *
 * Am einfachsten:
 * @code
 * $databases['default']['default'] = [
 *   'database' => 'name_der_datenbank',{#comment#}
 *   'username' => 'benutzer',{#comment#}
 *   'password' => 'passwort',
 *   'host' => 'localhost',
 *   'port' => '3306',
 *   'driver' => 'mysql',
 *   'prefix' => '',
 *   'collation' => 'utf8mb4_general_ci',
 * ];
 * @endcode
 *
 * Mit Replikaten:
 * @code
 * $databases['default']['replica'][] = $info_array;
 * @endcode
 *
 * SQLite:
 * @code
 * $databases['default']['default'] = [
 *   'driver' => 'sqlite',
 *   'database' => '/pfad/zur/datei',{#comment#}
 * ];
 * @endcode
 */
$databases = [];

/**
 * Ort der Konfigurationsdateien.
 */
$settings['config_sync_directory'] = '../config/sync';

$settings['hash_salt'] = 'uY8-k3Lm_Qx7Rv2Bn5Ts9Wd1Zf4Gh6Jp0';

/**
 * Rechte und Verzeichnisse
 */
$settings['update_free_access'] = FALSE;
# $settings['file_public_path'] = 'sites/default/files';
$settings['file_private_path'] = '../private';
# $settings['session_write_interval'] = 180;
# $settings['maintenance_theme'] = 'claro';

$settings['container_yamls'][] = $app_root . '/' . $site_path . '/services.yml';

$settings['trusted_host_patterns'] = [
  '^www\.alphorn\.example$',
  '^alphorn\.example$',
];

$settings['file_scan_ignore_directories'] = [
  'node_modules',
  'bower_components',
];
$settings['entity_update_batch_size'] = 50;
$settings['entity_update_backup'] = TRUE;
$settings['state_cache'] = TRUE;

$config['system.logging']['error_level'] = 'hide';
$config['smtp.settings']['smtp_username'] = 'alphorn@alphorn.example';{#mail-user#}

if (file_exists($app_root . '/' . $site_path . '/settings.local.php')) {
  include $app_root . '/' . $site_path . '/settings.local.php';
}

$databases['default']['default'] = array (
  'database' => '{+ab12_+}alphorn',
  'username' => '{+ab12_+}blaeser',
  'password' => 'Fä-dur',
  'prefix' => '',{#table-prefix#}
  'host' => 'ab12.myd.infomaniak.com',
  'port' => '3306',
  'isolation_level' => 'READ COMMITTED',
  'driver' => 'mysql',
  'namespace' => 'Drupal\\mysql\\Driver\\Database\\mysql',
  'autoload' => 'core/modules/mysql/src/Driver/Database/mysql/',
);
