<?php return array (
  'parameters' => array (
    'database_host' => 'wxyz.myd.infomaniak.com',
    'database_port' => '',
    'database_name' => '{+wxyz_+}tea',
    'database_user' => 'wxyz_tea',{#already-prefixed#}
    'database_password' => 'tea',
    'database_prefix' => 'tea_',{#table-prefix#}
    'database_engine' => 'InnoDB',
    'mailer_transport' => 'sendmail',
    'mailer_host' => 'localhost',
    'mailer_user' => '',{#mail-user#}
    'mailer_password' => '',
    'secret' => 'tea0xK5vB2nM8qW3',
    'ps_caching' => 'CacheMemcached',
    'ps_cache_enable' => true,
    'ps_creation_date' => '2019-01-07',
    'locale' => 'en-GB',
    'cookie_key' => 'teaR7tY4uI1oP9aS6dF3g',
    'cookie_iv' => 'teaH2jK',
  ),
);
