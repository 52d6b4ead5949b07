<?php

/**
 * @file
 * Réglages propres à ce site.
 */

/**
 * Accès à la base.
 *
 * Voici à quoi peut ressembler ce tableau :
 * @code
 * $databases = array (
 *   'default' => array (
 *     'default' => array (
 *       'driver' => 'mysql',
 *       'database' => 'nomdelabase',{#comment#}
 *       'username' => 'utilisateur',{#comment#}
 *       'password' => 'secret',
 *       'host' => 'localhost',
 *       'prefix' => '',
 *     ),
 *   ),
 * );
 * @endcode
 *
 * Pour SQLite il suffit d'un chemin :
 * @code
 *   'database' => '/chemin/vers/fichier.sqlite',{#comment#}
 * @endcode
 */
$databases = array (
  'default' =>
  array (
    'default' =>
    array (
      'database' => '{+wxyz_+}marionnettes',
      'username' => '{+wxyz_+}guignol',
      'password' => 'Gnafron=>2',
      'host' => 'wxyz.myd.infomaniak.com',
      'port' => '',
      'driver' => 'mysql',
      'prefix' => '',{#table-prefix#}
    ),
  ),
);

/**
 * Mises à jour sans compte d'administration ?
 */
$update_free_access = FALSE;

/**
 * Sel des liens et des formulaires.
 */
$drupal_hash_salt = 'pU7x_Lk29sQwErT5yHbN-1vCzA8mD0';

# $base_url = 'http://www.example.com';

ini_set('session.gc_probability', 1);
ini_set('session.gc_divisor', 100);
ini_set('session.gc_maxlifetime', 200000);
ini_set('session.cookie_lifetime', 2000000);

# $conf['site_name'] = 'Marionnettes';
# $conf['theme_default'] = 'garland';

$conf['404_fast_paths_exclude'] = '/\/(?:styles)\//';
$conf['404_fast_paths'] = '/\.(?:txt|png|gif|jpe?g|css|js|ico|swf|flv|cgi|bat|pl|dll|exe|asp)$/i';
$conf['404_fast_html'] = '<html><head><title>404</title></head><body><p>"@path" : introuvable.</p></body></html>';
