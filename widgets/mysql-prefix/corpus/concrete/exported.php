<?php

/**
 * -----------------------------------------------------------------------------
 * Generated 2016-09-14T10:21:05+02:00
 *
 * @item      connections.concrete.password
 * @group     database
 * @namespace null
 * -----------------------------------------------------------------------------
 */
return array(
    'default-connection' => 'concrete',
    'connections' => array(
        'concrete' => array(
            'driver' => 'c5_pdo_mysql',
            'server' => '127.0.0.1',
            'database' => '{-wxyz_-}galerie',
            'username' => '{#not-prefixed#}WXYZ_galerie',
            'password' => 'wxyz_galerie',
            'charset' => 'utf8',
        ),
    ),
    'doctrine' => array(
        'proxies' => array(
            'auto_generate' => 'never',
        ),
    ),
);