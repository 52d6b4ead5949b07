<?php
declare(strict_types=1);

// Réglages du serveur, versionnés sans mot de passe
return [
    'debug' => false,

    'App' => [
        'fullBaseUrl' => 'https://www.cave.example',
        'defaultLocale' => env('APP_DEFAULT_LOCALE', 'fr_CH'),
    ],

    'Security' => [
        'salt' => env('SECURITY_SALT'),
    ],

    'Cache' => [
        'default' => [
            'className' => 'Redis',
            'server' => '127.0.0.1',
            'database' => '{#other-service#}4',
            'prefix' => '{#other-service#}cave_',
            'duration' => '+2 hours',
        ],
        '_cake_model_' => [
            'className' => 'File',
            'prefix' => '{#other-service#}cave_cake_model_',
            'path' => CACHE . 'models' . DS,
            'serialize' => true,
            'duration' => '+1 years',
        ],
    ],

    'Datasources' => [
        'default' => [
            'className' => 'Cake\Database\Connection',
            'driver' => 'Cake\Database\Driver\Mysql',
            'persistent' => false,
            'host' => env('DB_HOST', 'localhost'),
            'username' => env('DB_USERNAME', '{+wxyz_+}cave'),
            'password' => env('DB_PASSWORD', 'cave'),
            'database' => env('DB_DATABASE', '{+wxyz_+}cave_coop'),
            'encoding' => 'utf8mb4',
            'timezone' => 'UTC',
            'flags' => [],
            'cacheMetadata' => true,
            'quoteIdentifiers' => false,
            'log' => false,
        ],
    ],

    'Session' => [
        'defaults' => 'database',
        'timeout' => 240,
    ],

    'Error' => [
        'errorLevel' => E_ALL & ~E_USER_DEPRECATED,
        'log' => true,
        'trace' => false,
    ],
];
