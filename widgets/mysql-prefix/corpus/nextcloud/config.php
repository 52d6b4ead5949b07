<?php
$CONFIG = array (
  'instanceid' => 'oc4k7w2m9x1q',
  'passwordsalt' => 'Lr8Vn3Qx6Mb1Kd5Tz0Wf7Hs',
  'secret' => 'pB2cN9vX4zL7kJ1hG6fD3sA8qW5eR0tY',
  'trusted_domains' => 
  array (
    0 => 'wolke.example',
    1 => 'www.wolke.example',
  ),
  'datadirectory' => '/srv/customer/wolke/data',
  'dbtype' => 'mysql',
  'version' => '28.0.4.1',
  'overwrite.cli.url' => 'https://wolke.example',
  'dbname' => '{+wxyz_+}wolke',
  'dbhost' => 'wxyz.myd.infomaniak.com:3306',
  'dbport' => '',
  'dbtableprefix' => 'oc_',{#table-prefix#}
  'mysql.utf8mb4' => true,
  'dbuser' => '{+wxyz_+}wetterfrau',
  'dbpassword' => 'Cumulus,8/8',
  'installed' => true,
  'logtimezone' => 'Europe/Zurich',
  'loglevel' => 2,
  'maintenance' => false,
  'maintenance_window_start' => 1,
  'theme' => '',
  'default_language' => 'de',
  'default_phone_region' => 'CH',
  'mail_smtpmode' => 'smtp',
  'mail_smtpsecure' => 'ssl',
  'mail_smtphost' => 'mail.wolke.example',
  'mail_smtpport' => '465',
  'mail_smtpauth' => 1,
  'mail_smtpname' => 'wetterfrau@wolke.example',{#mail-user#}
  'mail_smtppassword' => 'N1mbus',
  'mail_from_address' => 'wetterfrau',
  'mail_domain' => 'wolke.example',
  'memcache.local' => '\\OC\\Memcache\\APCu',
  'memcache.locking' => '\\OC\\Memcache\\Redis',
  'redis' => 
  array (
    'host' => '127.0.0.1',
    'port' => 6379,
    'user' => 'wolke',{#other-service#}
    'password' => 'C1rrus',
    'timeout' => 1.5,
  ),
  'objectstore' => 
  array (
    'class' => '\\OC\\Files\\ObjectStore\\Swift',
    'arguments' => 
    array (
      'username' => 'wolke-swift',{#other-service#}
      'password' => 'Str4tus',
      'bucket' => 'wolke',
      'autocreate' => true,
      'region' => 'dc3-a',
      'url' => 'https://swift.wolke.example/v3',
    ),
  ),
  'app_install_overwrite' => 
  array (
    0 => 'calendar',
  ),
  'filelocking.enabled' => true,
  'htaccess.RewriteBase' => '/',
  'updater.release.channel' => 'stable',
);
