<?PHP
///////////////////////////////////////////////////////////////////////////
//                                                                       //
// Einstellungen von Moodle                                              //
//                                                                       //
// Kopie der Vorlage, von Hand ausgefüllt. Nach zwei Schrägstrichen      //
// steht jeweils, was auch möglich wäre.                                 //
//                                                                       //
///////////////////////////////////////////////////////////////////////////
unset($CFG);
global $CFG;
$CFG = new stdClass();

//=========================================================================
// 1. DATENBANK
//=========================================================================
// Auf dem Rechner des Lehrers:
//      $CFG->dbname    = 'moodle';{#comment#}
//      $CFG->dbuser    = 'root';{#comment#}
//      $CFG->dbpass    = '';
//      $CFG->prefix    = 'mdl_';

$CFG->dbtype    = 'mysqli';
$CFG->dblibrary = 'native';
$CFG->dbhost    = 'ab12.myd.infomaniak.com'; // oder eine Adresse
$CFG->dbname    = '{+ab12_+}berufsschule';   // Name
$CFG->dbuser    = '{+ab12_+}rektorat';       // Benutzer
$CFG->dbpass    = 'Kr3ide';                  // Passwort
$CFG->prefix    = 'bs_';                     // Tabellen{#table-prefix#}
$CFG->dboptions = array(
    'dbpersist' => false,       // dauerhafte Verbindung?
    'dbsocket'  => false,       // Datei statt Port?
    'dbport'    => '',          // leer: 3306
    'dbhandlesoptions' => false,
    'dbcollation' => 'utf8mb4_unicode_ci',
);

//=========================================================================
// 2. ADRESSE
//=========================================================================
$CFG->wwwroot   = 'https://lernen.example';

//=========================================================================
// 3. DATEIEN
//=========================================================================
$CFG->dataroot  = '/srv/customer/lernen/moodledata';
$CFG->directorypermissions = 02777;
$CFG->admin = 'admin';

//=========================================================================
// 4. ANDERES
//=========================================================================
//      $CFG->forcedefaultmymoodle = true;
//      $CFG->preventexecpath = true;
//      $CFG->tempdir = '/var/run/lernen';
//      $CFG->noemailever = true;
//      $CFG->disableupdatenotifications = true;
$CFG->xsendfile = 'X-Accel-Redirect';
$CFG->cachejs = true;
$CFG->passwordsaltmain = 'Hq7;Bt4=Zm1-Vk9,Xc3';

require_once(dirname(__FILE__) . '/lib/setup.php'); // nicht löschen
