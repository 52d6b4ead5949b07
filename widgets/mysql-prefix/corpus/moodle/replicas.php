<?php  // Moodle configuration file

unset($CFG);
global $CFG;
$CFG = new stdClass();

$CFG->dbtype    = 'mysqli';
$CFG->dblibrary = 'native';
$CFG->dbhost    = 'wxyz.myd.infomaniak.com';
$CFG->dbname    = '{+wxyz_+}campus';
$CFG->dbuser    = '{+wxyz_+}campus';
$CFG->dbpass    = 'Gy3t*mnasio';
$CFG->prefix    = 'mdl_';{#table-prefix#}
$CFG->dboptions = [
    'dbpersist' => false,
    'dbport' => 3306,
    'readonly' => [
        'instance' => [
            [
                'dbhost' => 'replica1.campus.example',
                'dbuser' => 'lectora',{#other-connection#}
                'dbpass' => 'Biblioteca',
            ],
            [
                'dbhost' => 'replica2.campus.example',
                'dbport' => 3307,
                'dbuser' => 'lectora_nocturna',{#other-connection#}
                'dbpass' => 'Biblioteca2',
            ],
        ],
        'exclude_tables' => ['sessions'],
    ],
];

$CFG->wwwroot   = 'https://campus.example';
$CFG->dataroot  = '/srv/customer/moodledata';
$CFG->admin     = 'admin';

require_once(__DIR__ . '/lib/setup.php');
