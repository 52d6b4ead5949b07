<?php
return array(
	'BE' => array(
		'explicitADmode' => 'explicitAllow',
		'installToolPassword' => '$P$C4mPqK0i5nVb7xYzE1wLrT2sH8dGfJ.',
		'loginSecurityLevel' => 'rsa',
	),
	'DB' => array(
		'database' => '{+wxyz_+}heimatmuseum',
		'extTablesDefinitionScript' => 'extTables.php',
		'host' => 'wxyz.myd.infomaniak.com',
		'password' => 'Spinnrad',
		'port' => 3306,
		'socket' => '',
		'username' => '{+wxyz_+}kuratorin',
	),
	'EXT' => array(
		'extConf' => array(
			'rsaauth' => 'a:1:{s:18:"temporaryDirectory";s:0:"";}',
			'saltedpasswords' => 'a:2:{s:3:"BE.";a:1:{s:21:"saltedPWHashingMethod";s:41:"x";}}',
		),
	),
	'MAIL' => array(
		'transport' => 'smtp',
		'transport_smtp_server' => 'mail.heimatmuseum.example:587',
		'transport_smtp_username' => 'post@heimatmuseum.example',{#mail-user#}
		'transport_smtp_password' => 'Webstuhl',
	),
	'SYS' => array(
		'compat_version' => '6.2',
		'sitename' => 'Heimatmuseum',
	),
);
?>
