<?php

use Doctrine\DBAL\DriverManager;
use Doctrine\ORM\EntityManager;
use Doctrine\ORM\ORMSetup;
use Symfony\Component\Cache\Adapter\RedisAdapter;

require_once 'vendor/autoload.php';

$cache = new RedisAdapter(RedisAdapter::createConnection('redis://localhost:6379/3'));

$orm = ORMSetup::createAttributeMetadataConfiguration(
    paths: [__DIR__ . '/src/Entity'],
    isDevMode: false,
    cache: $cache,
);

$connection = DriverManager::getConnection([
    'driver'   => 'pdo_mysql',
    'host'     => 'localhost',
    'port'     => 3306,
    'dbname'   => '{+wxyz_+}archive',
    'user'     => '{+wxyz_+}archivist',
    'password' => 'archive',
    'charset'  => 'utf8mb4',
], $orm);

$connection->executeStatement("SET sql_mode = 'TRADITIONAL'");

return new EntityManager($connection, $orm);
