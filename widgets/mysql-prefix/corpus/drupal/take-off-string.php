<?php

/**
 * @file
 * Ajustes de la estación de esquí.
 */

/**
 * Base de datos, en forma de dirección. Los signos especiales van con «%».
 */
$db_url = 'mysql://{-wxyz%5F-}forfait:wxyz%5Fn1eve@localhost/{-wxyz_-}remonte';
$db_prefix = 'wxyz_';{#table-prefix#}

/**
 * Dirección del sitio
 */
$base_url = 'http://www.remonte.example';

/**
 * PHP
 */
ini_set('arg_separator.output',     '&amp;');
ini_set('session.cache_expire',     200000);
ini_set('session.cache_limiter',    'none');
ini_set('session.cookie_lifetime',  2000000);
ini_set('session.gc_maxlifetime',   200000);
ini_set('session.use_only_cookies', 1);
ini_set('session.use_trans_sid',    0);
ini_set('url_rewriter.tags',        '');

$conf['site_name'] = 'Estación';
$conf['theme_default'] = 'bluemarine';
