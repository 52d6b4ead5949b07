<?php

/**
 * @file
 * Réglages de cette machine, lus à la fin de settings.php.
 */

assert_options(ASSERT_ACTIVE, TRUE);

$settings['container_yamls'][] = DRUPAL_ROOT . '/sites/development.services.yml';

$config['system.logging']['error_level'] = 'verbose';
$config['system.performance']['css']['preprocess'] = FALSE;
$config['system.performance']['js']['preprocess'] = FALSE;

$settings['cache']['bins']['render'] = 'cache.backend.null';
$settings['cache']['bins']['page'] = 'cache.backend.null';
# $settings['extension_discovery_scan_tests'] = TRUE;
$settings['rebuild_access'] = TRUE;
$settings['skip_permissions_hardening'] = TRUE;

$databases['default']['default'] = array(
  'database' => 'wxyz_ancien',{#overruled#}
  'username' => 'wxyz_vieux',{#overruled#}
  'password' => 'Gren1er',
  'host' => '127.0.0.1',
  'driver' => 'mysql',
  'prefix' => '',{#table-prefix#}
);

// le jeu de données de mardi
$databases['default']['default']['database'] = '{-wxyz_-}mardi';
$databases['default']['default']['username'] = '{-wxyz_-}testeur';
# $databases['default']['default']['database'] = 'lundi';{#comment#}

$settings['trusted_host_patterns'] = ['.*'];
