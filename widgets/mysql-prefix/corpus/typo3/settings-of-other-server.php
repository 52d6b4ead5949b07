<?php
return [
	'BE' => [
		'debug' => false,
		'installToolPassword' => '$argon2id$v=19$m=65536$c2Vs$cGF0aW4',
	],
	'DB' => [
		'Connections' => [
			'Default' => [
				'charset' => 'utf8mb4',
				'dbname' => 'h7k2_patinoire',{#foreign-prefix#}
				'driver' => 'mysqli',
				'host' => 'localhost',
				'password' => 'h7k2_Lame',
				'tableoptions' => [
					'charset' => 'utf8mb4',
					'collate' => 'utf8mb4_unicode_ci',
				],
				'user' => 'h7k2_patineur',{#foreign-prefix#}
			],
		],
	],
	'FE' => [
		'debug' => false,
		'disableNoCacheParameter' => true,
	],
	'GFX' => [
		'processor' => 'ImageMagick',
		'processor_path' => '/usr/bin/',
	],
	'LOG' => [
		'TYPO3' => [
			'CMS' => [
				'deprecations' => [
					'writerConfiguration' => [],
				],
			],
		],
	],
	'MAIL' => [
		'transport' => 'sendmail',
		'transport_sendmail_command' => '/usr/sbin/sendmail -t -i',
	],
	'SYS' => [
		'encryptionKey' => '0d9c5a7e3b1f8264',
		'sitename' => 'Patinoire',
	],
];
