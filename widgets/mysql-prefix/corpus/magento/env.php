<?php
return [
    'backend' => [
        'frontName' => 'admin_k7w2'
    ],
    'remote_storage' => [
        'driver' => 'file'
    ],
    'cache' => [
        'graphql' => [
            'id_salt' => 'cR8vN3xQ6mB1kL5t'
        ],
        'frontend' => [
            'default' => [
                'id_prefix' => '4b7_',{#other-service#}
                'backend' => 'Magento\\Framework\\Cache\\Backend\\Redis',
                'backend_options' => [
                    'server' => '127.0.0.1',
                    'port' => '6379',
                    'database' => '0',{#other-service#}
                    'compress_data' => '1'
                ]
            ],
            'page_cache' => [
                'id_prefix' => '4b7_',{#other-service#}
                'backend' => 'Magento\\Framework\\Cache\\Backend\\Redis',
                'backend_options' => [
                    'server' => '127.0.0.1',
                    'port' => '6379',
                    'database' => '1',{#other-service#}
                    'compress_data' => '0'
                ]
            ]
        ]
    ],
    'queue' => [
        'amqp' => [
            'host' => 'rabbit.internal',
            'port' => '5672',
            'user' => 'boutique',{#other-service#}
            'password' => 'carr0t',
            'virtualhost' => '/'
        ],
        'consumers_wait_for_messages' => 0
    ],
    'crypt' => [
        'key' => '8f0b6d2c4e9a1357'
    ],
    'db' => [
        'table_prefix' => '',{#table-prefix#}
        'connection' => [
            'default' => [
                'host' => 'wxyz.myd.infomaniak.com',
                'dbname' => '{+wxyz_+}boutique',
                'username' => '{+wxyz_+}vendeuse',
                'password' => 'boutique',
                'model' => 'mysql4',
                'engine' => 'innodb',
                'initStatements' => 'SET NAMES utf8;',
                'active' => '1',
                'driver_options' => [
                    1014 => false
                ]
            ]
        ]
    ],
    'resource' => [
        'default_setup' => [
            'connection' => 'default'
        ]
    ],
    'x-frame-options' => 'SAMEORIGIN',
    'MAGE_MODE' => 'production',
    'session' => [
        'save' => 'redis',
        'redis' => [
            'host' => '127.0.0.1',
            'port' => '6379',
            'password' => '',
            'timeout' => '2.5',
            'database' => '2',{#other-service#}
            'max_concurrency' => '6'
        ]
    ],
    'lock' => [
        'provider' => 'db',
        'config' => [
            'prefix' => null
        ]
    ],
    'cache_types' => [
        'config' => 1,
        'layout' => 1,
        'block_html' => 1,
        'collections' => 1,
        'db_ddl' => 1,
        'eav' => 1,
        'full_page' => 1,
        'translate' => 1
    ],
    'install' => [
        'date' => 'Tue, 09 Mar 2021 08:15:42 +0000'
    ]
];
