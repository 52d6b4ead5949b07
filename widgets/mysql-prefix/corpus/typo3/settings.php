<?php
return [
    'BE' => [
        'debug' => false,
        'installToolPassword' => '$argon2i$v=19$m=65536,t=16,p=1$QWxw$ZW5yb3Nl',
        'passwordHashing' => [
            'className' => 'TYPO3\\CMS\\Core\\Crypto\\PasswordHashing\\Argon2iPasswordHash',
            'options' => [],
        ],
    ],
    'DB' => [
        'Connections' => [
            'Default' => [
                'charset' => 'utf8mb4',
                'dbname' => '{+wxyz_+}alpenrose',
                'driver' => 'mysqli',
                'host' => 'wxyz.myd.infomaniak.com',
                'password' => 'alpenrose',
                'port' => 3306,
                'tableoptions' => [
                    'charset' => 'utf8mb4',
                    'collate' => 'utf8mb4_unicode_ci',
                ],
                'user' => '{+wxyz_+}botaniker',
            ],
            'Syslog' => [
                'charset' => 'utf8mb4',
                'dbname' => 'protokoll',{#other-connection#}
                'driver' => 'mysqli',
                'host' => 'log.alpenrose.example',
                'password' => 'L0gbuch',
                'user' => 'schreiber',{#other-connection#}
            ],
        ],
        'TableMapping' => [
            'sys_log' => 'Syslog',
        ],
    ],
    'EXTENSIONS' => [
        'backend' => [
            'backendFavicon' => '',
            'backendLogo' => '',
            'loginBackgroundImage' => '',
            'loginFootnote' => '',
        ],
        'extensionmanager' => [
            'automaticInstallation' => '1',
            'offlineMode' => '0',
        ],
    ],
    'FE' => [
        'cacheHash' => [
            'enforceValidation' => true,
        ],
        'debug' => false,
        'disableNoCacheParameter' => true,
    ],
    'GFX' => [
        'processor' => 'GraphicsMagick',
        'processor_effects' => false,
        'processor_enabled' => true,
        'processor_path' => '/usr/bin/',
    ],
    'MAIL' => [
        'transport' => 'smtp',
        'transport_sendmail_command' => '',
        'transport_smtp_encrypt' => true,
        'transport_smtp_password' => 'Edelweiss',
        'transport_smtp_server' => 'mail.alpenrose.example:465',
        'transport_smtp_username' => 'garten@alpenrose.example',{#mail-user#}
    ],
    'SYS' => [
        'devIPmask' => '',
        'displayErrors' => 0,
        'encryptionKey' => 'f2d40a97c8b1e365f2d40a97c8b1e365',
        'exceptionalErrors' => 4096,
        'features' => [
            'unifiedPageTranslationHandling' => true,
        ],
        'sitename' => 'Alpengarten',
        'systemMaintainers' => [
            1,
        ],
    ],
];
