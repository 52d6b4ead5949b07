<?php
// Réglages de la boutique, écrits par bin/magento
return [
    'backend' => ['frontName' => 'gestion'],
    'crypt' => ['key' => 'd4a7f1c93b60e825'],
    'db' => [
        'table_prefix' => 'ab12_',{#table-prefix#}
        'connection' => [
            'default' => [
                'host' => 'localhost',
                'dbname' => '{-ab12_-}velos',
                'username' => '{-ab12_-}mecano',
                'password' => 'ab12_Guidon',
                'active' => '1'
            ]
        ]
    ],
    'resource' => ['default_setup' => ['connection' => 'default']],
    'session' => ['save' => 'db'],
    'system' => [
        'default' => [
            'web' => ['secure' => ['base_url' => 'https://velos.example/']],
            'system' => [
                'smtp' => [
                    'disable' => '0',
                    'transport' => 'smtp',
                    'host' => 'mail.velos.example',
                    'username' => 'ab12_mecano',{#mail-user#}
                    'password' => 'Rust1ne'
                ]
            ]
        ]
    ],
    'MAGE_MODE' => 'developer',
    'downloadable_domains' => ['velos.example'],
    'cache_types' => ['config' => 0, 'layout' => 0, 'full_page' => 0],
    'install' => ['date' => 'Fri, 01 Apr 2022 12:00:00 +0000']
];
