<?php
unset($CFG);
global $CFG;
$CFG = new stdClass();

$CFG->dbtype    = getenv('MOODLE_DB_TYPE') ?: 'mariadb';
$CFG->dblibrary = 'native';
$CFG->dbhost    = getenv('MOODLE_DB_HOST');
$CFG->dbname    = getenv('MOODLE_DB_NAME') ?: '{+wxyz_+}campus';
$CFG->dbuser    = getenv('MOODLE_DB_USER');{?environment MOODLE_DB_USER?}
$CFG->dbpass    = getenv('MOODLE_DB_PASSWORD');
$CFG->prefix    = 'mdl_';{#table-prefix#}
$CFG->dboptions = [
    'dbpersist' => 0,
    'dbport' => getenv('MOODLE_DB_PORT') ?: '',
    'dbsocket' => '',
    'dbcollation' => 'utf8mb4_unicode_ci',
];

$CFG->wwwroot   = getenv('MOODLE_URL');
$CFG->dataroot  = '/var/moodledata';
$CFG->admin     = 'admin';
$CFG->directorypermissions = 02777;

$CFG->sslproxy = (bool) getenv('MOODLE_SSL_PROXY');
$CFG->reverseproxy = (bool) getenv('MOODLE_REVERSE_PROXY');
$CFG->cachedir = '/var/cache/moodle';
$CFG->localcachedir = '/tmp/moodle';
$CFG->pathtogs = '/usr/bin/gs';
$CFG->pathtophp = '/usr/local/bin/php';

if (getenv('MOODLE_DEBUG')) {
    $CFG->debug = E_ALL;
    $CFG->debugdisplay = 1;
}

require_once(__DIR__ . '/lib/setup.php');
