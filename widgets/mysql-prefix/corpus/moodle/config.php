<?php  // Moodle configuration

unset($CFG);
global $CFG;
$CFG = new stdClass();

$CFG->dbtype    = 'mariadb';
$CFG->dblibrary = 'native';
$CFG->dbhost    = 'wxyz.myd.infomaniak.com';
$CFG->dbname    = '{+wxyz_+}lycee';
$CFG->dbuser    = '{+wxyz_+}professeur';
$CFG->dbpass    = 'lycee';
$CFG->prefix    = 'mdl_';{#table-prefix#}
$CFG->dboptions = array (
  'dbpersist' => 0,
  'dbport' => '',
  'dbsocket' => '',
  'dbcollation' => 'utf8mb4_unicode_ci',
);

$CFG->wwwroot   = 'https://cours.example';
$CFG->dataroot  = '/srv/customer/moodledata';
$CFG->admin     = 'admin';

$CFG->directorypermissions = 0777;

// Sessions dans Redis
$CFG->session_handler_class = '\core\session\redis';
$CFG->session_redis_host = '127.0.0.1';
$CFG->session_redis_port = 6379;
$CFG->session_redis_prefix = 'lycee_';{#other-service#}
$CFG->session_redis_acquire_lock_timeout = 120;

// Courriel
$CFG->smtphosts = 'mail.cours.example:587';
$CFG->smtpsecure = 'tls';
$CFG->smtpuser = 'cours@cours.example';{#mail-user#}
$CFG->smtppass = 'Craie';
$CFG->noreplyaddress = 'noreply@cours.example';

// Tests
$CFG->phpunit_prefix = 'phpu_';{#table-prefix#}
$CFG->phpunit_dataroot = '/srv/customer/phpunitdata';

require_once(__DIR__ . '/lib/setup.php');

// Pas de balise de fin, à cause des espaces
