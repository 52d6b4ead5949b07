<?php return array (
  'parameters' => 
  array (
    'database_host' => 'wxyz.myd.infomaniak.com',
    'database_port' => '',
    'database_name' => '{+wxyz_+}savonnerie',
    'database_user' => '{+wxyz_+}parfumeur',
    'database_password' => 'Lavande_30ml',
    'database_prefix' => 'ps_',{#table-prefix#}
    'database_engine' => 'InnoDB',
    'mailer_transport' => 'smtp',
    'mailer_host' => '127.0.0.1',
    'mailer_user' => 'parfumeur',{#mail-user#}
    'mailer_password' => NULL,
    'secret' => 'w0Xq7dN2sKe5RtB9mLf3',
    'ps_caching' => 'CacheMemcache',
    'ps_cache_enable' => false,
    'ps_creation_date' => '2021-06-11',
    'locale' => 'fr-FR',
    'use_debug_toolbar' => true,
    'cookie_key' => 'Ux6pVr1HnTz8WcJq4Yb0Ag5KoSd9Ei2M',
    'cookie_iv' => 'q3Tm7NwK',
    'new_cookie_key' => 'def00000a1b7c9e2d4f8',
  ),
);
