<?php

return [
    'default-connection' => 'concrete',
    'connections' => [
        'concrete' => [
            'driver' => 'concrete_pdo_mysql',
            'server' => 'localhost',
            'database' => '{+wxyz_+}kirchgemeinde',
            'username' => '{+wxyz_+}kirche',
            'password' => '$kirche"{1}',
            'character_set' => 'utf8mb4',
            'collation' => 'utf8mb4_unicode_ci',
        ],

        /*
         * Mitglieder, nur lesend. Wird von einem Paket benutzt.
         */
        'mitglieder' => [
            'driver' => 'concrete_pdo_mysql',
            'server' => 'mitglieder.example.net',
            'port' => 3307,
            'database' => '{#other-connection#}mitglieder',
            'username' => '{#other-connection#}kirche',
            'password' => '',
            'character_set' => 'utf8mb4',
        ],
    ],
];
