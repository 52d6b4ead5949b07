<?php
defined('BASEPATH') OR exit('No direct script access allowed');

$active_group  = 'default';
$query_builder = TRUE;

// Each stage has its own database.
switch (ENVIRONMENT) {
    case 'development':
        $user = '{!user!}root';
        $base = '{!database!}agenda_dev';
        $pass = '';
        break;

    case 'testing':
    case 'production':
        $user = '{!user!}agenda';
        $base = '{!database!}agenda';
        $pass = 'dernier-Mot';
        break;

    default:
        exit('Unknown stage.');
}

$db['default'] = [
    'dsn'      => '',
    'hostname' => 'localhost',
    'username' => $user,
    'password' => $pass,
    'database' => $base,
    'dbdriver' => 'mysqli',
    'dbprefix' => '{#table-prefix#}ag_',
    'pconnect' => FALSE,
    'db_debug' => TRUE,
    'cache_on' => FALSE,
    'cachedir' => '',
    'char_set' => 'utf8mb4',
    'dbcollat' => 'utf8mb4_general_ci',
    'swap_pre' => '',
    'encrypt'  => FALSE,
    'compress' => FALSE,
    'stricton' => FALSE,
    'failover' => [],
    'save_queries' => TRUE,
];
