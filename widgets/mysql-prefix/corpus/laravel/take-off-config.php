<?php

return [

    'default' => 'mysql',

    // Was verbunden werden kann
    'connections' => [

        'mysql' => [
            'driver' => 'mysql',
            'host' => 'wxyz.myd.infomaniak.com',
            'port' => '3306',
            'database' => '{-wxyz_-}skischule',
            'username' => '{-wxyz_-}lehrer',
            'password' => 'wxyz_Stock',
            'charset' => 'utf8mb4',
            'collation' => 'utf8mb4_unicode_ci',
            'prefix' => '',{#table-prefix#}
            'strict' => true,
        ],

        'archiv' => [
            'driver' => 'mysql',
            'host' => 'wxyz.myd.infomaniak.com',
            'port' => '3306',
            'database' => 'wxyz_skiarchiv',{#other-connection#}
            'username' => 'wxyz_leser',{#other-connection#}
            'password' => 'wxyz_Wachs',
            'charset' => 'utf8mb4',
            'collation' => 'utf8mb4_unicode_ci',
            'prefix' => 'a_',{#table-prefix#}
            'strict' => false,
        ],

    ],

    'migrations' => 'migrations',

    'redis' => [
        'client' => 'predis',
        'default' => [
            'host' => '127.0.0.1',
            'port' => 6379,
            'database' => '5',{#other-service#}
        ],
    ],

];
