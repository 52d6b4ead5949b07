<?php

return [

    // La conexión que se usa si no se dice otra cosa
    'default' => 'mysql',

    'connections' => [

        'mysql' => [
            'driver' => 'mysql',
            'host' => env('DB_HOST'),
            'port' => env('DB_PORT', 3306),
            'database' => env('DB_DATABASE'),{?environment DB_DATABASE?}
            'username' => env('DB_USERNAME'),{?environment DB_USERNAME?}
            'password' => env('DB_PASSWORD'),
            'charset' => 'utf8mb4',
            'collation' => 'utf8mb4_spanish_ci',
            'prefix' => 'app_',{#table-prefix#}
            'strict' => true,
            'engine' => 'InnoDB',
        ],

        // La contabilidad, en la máquina de la gestoría
        'ledger' => [
            'driver' => 'mysql',
            'host' => 'gestoria.example',
            'port' => 3306,
            'database' => 'libros',{#other-connection#}
            'username' => 'lectura',{#other-connection#}
            'password' => env('LEDGER_PASSWORD'),
            'charset' => 'latin1',
            'collation' => 'latin1_spanish_ci',
            'prefix' => '',{#table-prefix#}
            'strict' => false,
        ],

    ],

    'migrations' => 'migrations',

    'redis' => [
        'client' => 'predis',
        'default' => [
            'host' => env('REDIS_HOST', 'localhost'),
            'password' => env('REDIS_PASSWORD'),
            'port' => env('REDIS_PORT', 6379),
            'database' => '3',{#other-service#}
        ],
    ],

];
