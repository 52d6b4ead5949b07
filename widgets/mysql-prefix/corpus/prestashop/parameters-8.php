<?php

// Los valores los pone el instalador; después se borró var/cache.
return [
    'parameters' => [
        // local
        // 'database_name' => 'tienda',{#comment#}
        // 'database_user' => 'root',{#comment#}
        'database_host' => 'k3m9p.myd.infomaniak.com',
        'database_port' => '3306',
        'database_name' => '{+k3m9p_+}alpargatas',
        'database_user' => '{+k3m9p_+}zapatera',
        'database_password' => "3spart0",
        'database_prefix' => 'psx_',{#table-prefix#}
        'database_engine' => 'InnoDB',
        'mailer_transport' => 'smtp',
        'mailer_host' => '127.0.0.1',
        'mailer_user' => null,
        'mailer_password' => null,
        'secret' => 'mB4cV8xZ1qL6kJ3hG9fD2sA7',
        'ps_caching' => 'CacheApc',
        'ps_cache_enable' => true,
        'ps_creation_date' => '2023-02-28',
        'locale' => 'es-ES',
        'use_debug_toolbar' => false,
        'cookie_key' => 'rT5yU8iO1pA4sD7fG0hJ3kL6',
        'cookie_iv' => 'zX2cV5bN',
        'new_cookie_key' => 'def00000b8d2e6a0c4f1',
        'api_public_key' => "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----\n",
        'api_private_key' => "-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----\n",
    ],
];
