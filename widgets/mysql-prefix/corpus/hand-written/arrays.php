<?php

$settings = [
    'title' => 'Carpool',
    'debug' => false,

    'db' => [
        'host' => 'ab12.myd.infomaniak.com',
        'name' => '{+ab12_+}carpool',
        'user' => '{+ab12_+}driver',
        'pass' => 'carpool',
        'table_prefix' => '{#table-prefix#}cp_',
    ],

    'smtp' => [
        'host' => 'mail.carpool.example',
        'user' => '{#mail-user#}driver',
        'pass' => 'carpool',
    ],

    'ftp' => [
        'host' => 'ftp.carpool.example',
        'user' => '{#other-service#}driver',
        'pass' => 'carpool',
    ],

    'redis' => array('host' => '127.0.0.1', 'db' => '{#other-service#}5'),

    'session' => ['name' => 'carpool', 'lifetime' => 3600],
];

date_default_timezone_set('Europe/Zurich');
session_name($settings['session']['name']);
session_start();

$link = new mysqli(
    $settings['db']['host'],
    $settings['db']['user'],
    $settings['db']['pass'],
    $settings["db"]["name"]
);

if ($link->connect_errno) {
    exit($settings['debug'] ? $link->connect_error : 'Please try again later.');
}

$link->set_charset('utf8mb4');
