<?php

return [
    'db' => [
        'username' => '{+wxyz_+}weinhandel',
        'password' => 'weinhandel',
        'dbname' => '{+wxyz_+}weinhandel',
        'host' => 'localhost',
        'port' => '3306',
        'charset' => 'utf8mb4',
    ],

    // Fehler zeigen wir nur, solange gebaut wird.
    'front' => [
        'noErrorHandler' => false,
        'throwExceptions' => false,
        'showException' => false,
    ],
    'phpsettings' => [
        'display_errors' => 0,
        'date.timezone' => 'Europe/Zurich',
    ],

    'csrfProtection' => [
        'frontend' => true,
        'backend' => true,
    ],

    'template' => [
        'forceCompile' => false,
    ],

    'snippet' => [
        'readFromDb' => true,
        'writeToDb' => true,
        'readFromIni' => false,
        'writeToIni' => false,
        'showSnippetPlaceholder' => false,
    ],

    'session' => [
        'name' => 'SHOPWARESID',
        'cookie_lifetime' => 0,
        'gc_maxlifetime' => 1440,
        'save_handler' => 'db',
        'locking' => true,
    ],

    'cache' => [
        'backend' => 'redis',
        'backendOptions' => [
            'servers' => [['host' => '127.0.0.1', 'port' => 6379, 'dbindex' => 2]],
            'prefix' => '{#other-service#}wein_',
        ],
        'frontendOptions' => [
            'write_control' => false,
        ],
    ],

    'mail' => [
        'type' => 'smtp',
        'host' => 'mail.weinhandel.example',
        'port' => '587',
        'auth' => 'login',
        'username' => '{#mail-user#}weinhandel',
        'password' => 'weinhandel',
    ],
];
