<?php
return array(
    'BE' => array(
        'explicitADmode' => 'explicitAllow',
        'installToolPassword' => '$P$CqT7vXb2LmNk0Wz',
        'loginSecurityLevel' => 'rsa',
    ),
    'DB' => array(
        'Connections' => array(
            'Default' => array(
                'charset' => 'utf8',
                'dbname' => '{-wxyz_-}mairie',
                'driver' => 'mysqli',
                'host' => '127.0.0.1',
                'password' => 'wxyz_Écharpe',
                'port' => 3306,
                'user' => '{-wxyz_-}syndic',
            ),
        ),
    ),
    'EXT' => array(
        'extConf' => array(
            'rsaauth' => 'a:1:{s:18:"temporaryDirectory";s:0:"";}',
            'saltedpasswords' => 'a:2:{s:3:"BE.";a:1:{s:11:"forceSalted";i:0;}s:3:"FE.";a:1:{s:7:"enabled";i:1;}}',
        ),
    ),
    'EXTCONF' => array(
        'lang' => array(
            'availableLanguages' => array(
                'fr',
            ),
        ),
    ),
    'FE' => array(
        'activateContentAdapter' => false,
        'loginSecurityLevel' => 'rsa',
    ),
    'GFX' => array(
        'jpg_quality' => '80',
    ),
    'MAIL' => array(
        'transport' => 'sendmail',
        'transport_smtp_server' => '',
        'transport_smtp_username' => '',{#mail-user#}
    ),
    'SYS' => array(
        'caching' => array(
            'cacheConfigurations' => array(
                'extbase_object' => array(
                    'backend' => 'TYPO3\\CMS\\Core\\Cache\\Backend\\Typo3DatabaseBackend',
                    'frontend' => 'TYPO3\\CMS\\Core\\Cache\\Frontend\\VariableFrontend',
                    'groups' => array('system'),
                    'options' => array('defaultLifetime' => 0),
                ),
            ),
        ),
        'clearCacheSystem' => true,
        'encryptionKey' => '71c0e5a8d3f94b26',
        'sitename' => 'Commune d\'Arvel',
    ),
);
