<?php
/*======================================================================*\
|| The connection of the board. After a change, look at the board at    ||
|| once: a wrong value shuts it.                                        ||
\*======================================================================*/

	//	****** KIND OF DATABASE ******
	//	mysql or mysqli, two servers need the name of one of the slave drivers.
$config['Database']['dbtype'] = 'mysqli';

	//	****** NAME OF DATABASE ******
	//	What the host calls it.
$config['Database']['dbname'] = '{+wxyz_+}board';

	//	****** TABLE PREFIX ******
	//	Only when one database serves several boards.
$config['Database']['tableprefix'] = '{#table-prefix#}vb_';

	//	****** TECHNICAL EMAIL ADDRESS ******
	//	Errors are sent there.
$config['Database']['technicalemail'] = 'board@example.org';

	//	****** STRICT MODE ******
$config['Database']['force_sql_mode'] = false;



	//	****** MASTER SERVER ******
	//	Name and port.
$config['MasterServer']['servername'] = 'localhost';
$config['MasterServer']['port'] = 3306;

	//	****** MASTER ACCOUNT ******
$config['MasterServer']['username'] = '{+wxyz_+}vb';
$config['MasterServer']['password'] = 'board';

	//	****** PERSISTENT CONNECTIONS ******
$config['MasterServer']['usepconnect'] = 0;



	//	****** SLAVE SERVER ******
	//	Reads only, on a machine of its own.
$config['SlaveServer']['servername'] = 'read.example.net';
$config['SlaveServer']['port'] = 3306;
$config['SlaveServer']['username'] = '{#other-connection#}reader';
$config['SlaveServer']['password'] = '';
$config['SlaveServer']['usepconnect'] = 0;



	//	****** PATHS OF THE CONTROL PANELS ******
$config['Misc']['admincpdir'] = 'admincp';
$config['Misc']['modcpdir'] = 'modcp';

	//	****** COOKIES ******
$config['Misc']['cookieprefix'] = '{#table-prefix#}bb';

	//	****** FORUM PATH ******
$config['Misc']['forumpath'] = '';



	//	****** WHO MAY DO WHAT ******
	//	Numbers with commas between them.
$config['SpecialUsers']['canviewadminlog'] = '1';
$config['SpecialUsers']['canpruneadminlog'] = '1';
$config['SpecialUsers']['canrunqueries'] = '';
$config['SpecialUsers']['undeletableusers'] = '';
$config['SpecialUsers']['superadministrators'] = '1';

	//	****** DATASTORE ******
// $config['Datastore']['class'] = 'vB_Datastore_Filecache';

	//	****** CHARACTERS ******
// $config['Mysqli']['charset'] = 'utf8';

	//	****** IMAGES ******
$config['Misc']['maxwidth'] = 2592;
$config['Misc']['maxheight'] = 1944;
