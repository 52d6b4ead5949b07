<?php

// Connection
$config['db']['host'] = 'ab12.myd.infomaniak.com';
$config['db']['port'] = '3306';
$config['db']['username'] = '{-ab12_-}astro';
$config['db']['password'] = 'ab12_astro';
$config['db']['dbname'] = '{-ab12_-}astro';
$config['db']['socket'] = null;

$config['fullUnicode'] = true;

// Redis takes the load off the tables.
$config['cache']['enabled'] = true;
$config['cache']['provider'] = 'Redis';
$config['cache']['config'] = [
    'host' => '127.0.0.1',
    'port' => 6379,
    'password' => '',
    'database' => '{#other-service#}7',
    'timeout' => 0.5,
];
$config['cache']['sessions'] = true;
$config['cache']['context']['page']['provider'] = 'Redis';
$config['cache']['context']['page']['config'] = array(
    'host' => '127.0.0.1',
    'database' => '{#other-service#}8',
);

// Pages for guests, in seconds
$config['pageCache']['enabled'] = true;
$config['pageCache']['lifetime'] = 300;

// Directories
$config['externalDataPath'] = 'data';
$config['internalDataPath'] = 'internal_data';
$config['codeEventsEnabled'] = true;

// $config['debug'] = true;
// {#comment#}$config['db']['dbname'] = 'ab12_astro_copy';
$config['development']['enabled'] = false;
$config['enableMail'] = true;
$config['enableTemplateModificationCallbacks'] = true;
$config['superAdmins'] = '1';
