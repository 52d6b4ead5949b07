<?php  // Configuración de Moodle

unset($CFG);
global $CFG;
$CFG = new stdClass();

$CFG->dbtype    = 'mysqli';
$CFG->dblibrary = 'native';
$CFG->dbhost    = 'localhost';
$CFG->dbname    = '{-wxyz_-}academia';
$CFG->dbuser    = 'wxyzmaestra';{#not-prefixed#}
$CFG->dbpass    = 'wxyz_pizarra';
$CFG->prefix    = 'wxyz_';{#table-prefix#}
$CFG->dboptions = array ('dbpersist' => 0, 'dbport' => 3306, 'dbsocket' => '');

$CFG->wwwroot   = 'https://academia.example/aula';
$CFG->dataroot  = '/srv/customer/wxyz_academia/moodledata';
$CFG->admin     = 'admin';
$CFG->directorypermissions = 0755;

$CFG->sslproxy = false;
$CFG->reverseproxy = false;
$CFG->debug = 0;
$CFG->debugdisplay = 0;
$CFG->themedesignermode = false;
$CFG->enrol_paypal_demo = false;
$CFG->lang = 'es';
$CFG->timezone = 'Europe/Madrid';

require_once(__DIR__ . '/lib/setup.php');

// Sin etiqueta de cierre al final
