<?php  if ( ! defined('BASEPATH')) exit('No direct script access allowed');
/*
| Verbindungen zur Datenbank
|
| Beispiel aus der Anleitung:
|
|	{#comment#}$db['default']['username'] = 'root';
|	{#comment#}$db['default']['database'] = 'ci';
|
| Die Gruppe "default" gilt, wenn keine andere verlangt wird.
*/

$active_group = "default";
$active_record = TRUE;

$db['default']['hostname'] = "localhost";
$db['default']['username'] = "{-wxyz_-}kiosk";
$db['default']['password'] = "wxyz_kiosk";
$db['default']['database'] = "{-wxyz_-}kiosk";
$db['default']['dbdriver'] = "mysql";
$db['default']['dbprefix'] = "{#table-prefix#}wxyz_";
$db['default']['pconnect'] = FALSE;
$db['default']['db_debug'] = TRUE;
$db['default']['cache_on'] = FALSE;
$db['default']['cachedir'] = "";
$db['default']['char_set'] = "latin1";
$db['default']['dbcollat'] = "latin1_german1_ci";

$db['archiv'] = $db['default'];
$db['archiv']['database'] = "{#other-connection#}wxyz_kiosk_archiv";
$db['archiv']['hostname'] = "archiv.example.org";
$db['archiv']['pconnect'] = FALSE;


/* End of file database.php */
/* Location: ./application/config/database.php */
