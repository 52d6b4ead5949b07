<?php

return [
    'class' => 'yii\db\Connection',
    'dsn' => "mysql:host=127.0.0.1;port=3306;dbname={-wxyz_-}biblio",
    'username' => "{-wxyz_-}lecteur",
    'password' => "wxyz_lecteur",
    'charset' => 'utf8',

    // En production, ces trois lignes évitent de relire la structure :
    //'enableSchemaCache' => true,
    //'schemaCacheDuration' => 60,
    //'schemaCache' => 'cache',
];
