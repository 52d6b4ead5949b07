<?php
/*
 * Settings of this machine, merged over config/app.php.
 * Never commit this file.
 */
return [
    /*
     * false on the live site:
     * no details of errors, no toolbar.
     */
    'debug' => filter_var(env('DEBUG', false), FILTER_VALIDATE_BOOLEAN),

    /*
     * Security
     *
     * - salt - a random text, used wherever something is hashed.
     *   Treat it like a password.
     */
    'Security' => [
        'salt' => env('SECURITY_SALT', '4b1c0d2e3f405162738495a6b7c8d9e0f1a2b3c4'),
    ],

    /*
     * The connections of the ORM. Further keys are explained in app.php.
     */
    'Datasources' => [
        'default' => [
            'host' => 'localhost',
            /*
             * Only when the server listens elsewhere:
             */
            //'port' => 'non_standard_port_number',

            'username' => '{+wxyz_+}orchester',
            'password' => 'p1zzicato',

            'database' => '{+wxyz_+}orchester',
            /*
             * PostgreSQL and SQL Server look into this one.
             */
            //'schema' => 'myapp',

            // A whole address replaces all of the above.
            'url' => env('DATABASE_URL', null),
        ],

        /*
         * The test runner empties this database each time.
         */
        'test' => [
            'host' => '127.0.0.1',
            //'port' => 'non_standard_port_number',
            'username' => '{#other-connection#}orchester',
            'password' => 'p1zzicato',
            'database' => '{#other-connection#}test_orchester',
            //'schema' => 'myapp',
        ],
    ],

    /*
     * How messages leave the server.
     */
    'EmailTransport' => [
        'default' => [
            'host' => 'mail.orchester.example',
            'port' => 587,
            'username' => '{#mail-user#}orchester',
            'password' => 'crescendo',
            'client' => null,
            'url' => env('EMAIL_TRANSPORT_DEFAULT_URL', null),
        ],
    ],
];
