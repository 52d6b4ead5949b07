<?php
$CONFIG = array (
  'instanceid' => 'oc1z6n8v4c3x',
  'passwordsalt' => 'Bv5Nm8Kl1Jh4Gf7Ds0Aq',
  'secret' => 'gT7yH2uJ5iK8oL1pM4nB9vC6xZ3aQ0wS',
  'trusted_domains' => 
  array (
    0 => 'nube.example',
  ),
  'datadirectory' => '/var/www/data',
  'dbtype' => 'pgsql',
  'version' => '27.1.8.2',
  'overwrite.cli.url' => 'https://nube.example',
  'dbname' => 'nube',{#other-database-system#}
  'dbhost' => 'pg.nube.example',
  'dbport' => '5432',
  'dbtableprefix' => 'oc_',{#table-prefix#}
  'dbuser' => 'oc_jardinera',{#other-database-system#}
  'dbpassword' => 'Ll0vizna',
  'installed' => true,
  'app_install_overwrite' => 
  array (
  ),
  'loglevel' => 2,
  'maintenance' => false,
  'mail_smtpmode' => 'smtp',
  'mail_smtphost' => 'mail.nube.example',
  'mail_smtpname' => 'jardinera@nube.example',{#mail-user#}
  'mail_smtppassword' => 'Esc4rcha',
  'mail_from_address' => 'avisos',
  'mail_domain' => 'nube.example',
);
