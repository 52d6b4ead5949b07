<?php

$params = array_merge(
    require __DIR__ . '/params.php',
    require __DIR__ . '/params-local.php'
);

return [
    'id' => 'app-werkstatt',
    'name' => 'Werkstatt',
    'basePath' => dirname(__DIR__),
    'language' => 'de-CH',
    'bootstrap' => ['log'],
    'aliases' => [
        '@bower' => '@vendor/bower-asset',
        '@npm' => '@vendor/npm-asset',
    ],
    'components' => [
        'request' => [
            'cookieValidationKey' => 'Zq0-not-a-real-key-9xT',
        ],
        'cache' => [
            'class' => 'yii\redis\Cache',
            'keyPrefix' => '{#other-service#}werkstatt',
        ],
        'redis' => [
            'class' => 'yii\redis\Connection',
            'hostname' => 'localhost',
            'port' => 6379,
            'database' => '{#other-service#}1',
        ],
        'db' => [
            'class' => 'yii\db\Connection',
            'dsn' => 'mysql:dbname={+wxyz_+}werkstatt;host=localhost',
            'username' => '{+wxyz_+}meister',
            'password' => 'Hammer & Zange',
            'charset' => 'utf8mb4',
            'tablePrefix' => '{#table-prefix#}w_',

            // {#comment#}'dsn' => 'mysql:dbname=werkstatt_test;host=localhost',
            // {#comment#}'username' => 'test',
            'enableSchemaCache' => true,
            'schemaCacheDuration' => 3600,
        ],
        'mailer' => [
            'class' => 'yii\swiftmailer\Mailer',
            'viewPath' => '@common/mail',
            'useFileTransport' => false,
            'transport' => [
                'class' => 'Swift_SmtpTransport',
                'host' => 'mail.werkstatt.example',
                'username' => '{#mail-user#}meister',
                'password' => 'Hammer & Zange',
                'port' => '587',
                'encryption' => 'tls',
            ],
        ],
        'user' => [
            'identityClass' => 'app\models\User',
            'enableAutoLogin' => true,
        ],
        'errorHandler' => [
            'errorAction' => 'site/error',
        ],
        'urlManager' => [
            'enablePrettyUrl' => true,
            'showScriptName' => false,
            'rules' => [
                'auftrag/<id:\d+>' => 'auftrag/view',
            ],
        ],
    ],
    'params' => $params,
];
