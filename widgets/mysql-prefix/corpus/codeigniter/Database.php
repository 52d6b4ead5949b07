<?php

namespace Config;

use CodeIgniter\Database\Config;

/**
 * What the framework needs to reach its databases.
 */
class Database extends Config
{
    /**
     * Where migrations and seeds are.
     */
    public string $filesPath = APPPATH . 'Database' . DIRECTORY_SEPARATOR;

    /**
     * Taken when nothing else is asked for.
     */
    public string $defaultGroup = 'default';

    /**
     * The connection of the site.
     *
     * @var array<string, mixed>
     */
    public array $default = [
        'DSN'          => '',
        'hostname'     => 'localhost',
        'username'     => '{+wxyz_+}segelklub',
        'password'     => 'Wind&Wetter',
        'database'     => '{+wxyz_+}segelklub',
        'DBDriver'     => 'MySQLi',
        'DBPrefix'     => '{#table-prefix#}',
        'pConnect'     => false,
        'DBDebug'      => true,
        'charset'      => 'utf8mb4',
        'DBCollat'     => 'utf8mb4_general_ci',
        'swapPre'      => '',
        'encrypt'      => false,
        'compress'     => false,
        'strictOn'     => false,
        'failover'     => [],
        'port'         => 3306,
        'numberNative' => false,
        'foundRows'    => false,
        'dateFormat'   => [
            'date'     => 'Y-m-d',
            'datetime' => 'Y-m-d H:i:s',
            'time'     => 'H:i:s',
        ],
    ];

    //    /**
    //     * The same with a file of SQLite.
    //     */
    //    public array $default = [
    //        {#comment#}'database'    => 'database.db',
    //        'DBDriver'    => 'SQLite3',
    //        'DBPrefix'    => '',
    //        'DBDebug'     => true,
    //        'swapPre'     => '',
    //        'failover'    => [],
    //        'foreignKeys' => true,
    //        'busyTimeout' => 1000,
    //    ];

    //    /**
    //     * The same with PostgreSQL.
    //     */
    //    public array $default = [
    //        'DSN'        => '',
    //        'hostname'   => 'localhost',
    //        {#comment#}'username'   => 'root',
    //        'password'   => 'root',
    //        {#comment#}'database'   => 'ci4',
    //        'schema'     => 'public',
    //        'DBDriver'   => 'Postgre',
    //        'DBPrefix'   => '',
    //        'port'       => 5432,
    //    ];

    /**
     * Only PHPUnit uses this one.
     *
     * @var array<string, mixed>
     */
    public array $tests = [
        'DSN'         => '',
        'hostname'    => '127.0.0.1',
        'username'    => '{#other-connection#}',
        'password'    => '',
        'database'    => '{#other-connection#}:memory:',
        'DBDriver'    => 'SQLite3',
        'DBPrefix'    => '{#table-prefix#}db_',  // so that a forgotten one is noticed
        'pConnect'    => false,
        'DBDebug'     => true,
        'charset'     => 'utf8',
        'DBCollat'    => '',
        'swapPre'     => '',
        'encrypt'     => false,
        'compress'    => false,
        'strictOn'    => false,
        'failover'    => [],
        'port'        => 3306,
        'foreignKeys' => true,
        'busyTimeout' => 1000,
    ];

    public function __construct()
    {
        parent::__construct();

        // The tests must never reach the data of the site.
        if (ENVIRONMENT === 'testing') {
            $this->defaultGroup = 'tests';
        }
    }
}
