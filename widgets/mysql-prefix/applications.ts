/** Where an application keeps the two names. Paths as in `read/source.ts`. */
export type Application = {
  id: string;
  /** `@dsn` and `@url`: a connection string that contains the name. */
  database: string[];
  user: string[];
  /** What else speaks for it. */
  sign?: RegExp;
  /** Its names are common words: without its sign, a file that connects by itself is hand-written. */
  common?: true;
  /** Its `.env` keeps the first line of a name. */
  first?: true;
};

function application(
  id: string,
  database: string,
  user: string,
  rest: Omit<Application, 'id' | 'database' | 'user'> = {},
): Application {
  return { id, database: database.split(' '), user: user.split(' '), ...rest };
}

/** One connection below which both names stand. */
function below(
  id: string,
  paths: string,
  [database, user]: [string, string],
  rest = {},
): Application {
  const under = (key: string) =>
    paths
      .split(' ')
      .map((path) => path + key)
      .join(' ');
  return application(id, under(database), under(user), rest);
}

function url(id: string, paths: string, rest = {}): Application {
  return application(id, paths, paths, rest);
}

/** Of several that fit, the one with more of its names and its sign; of equals the first. */
export const applications: Application[] = [
  application('wordpress', 'DB_NAME', 'DB_USER', {
    common: true,
    sign: /\$table_prefix|ABSPATH|wp-settings|\bWP_\w|AUTH_KEY/,
  }),
  application('bedrock', 'env:DB_NAME env:DATABASE_URL@url', 'env:DB_USER env:DATABASE_URL@url', {
    sign: /\bWP_(?:ENV|HOME|SITEURL)\b/,
  }),
  application('joomla', 'JConfig::$db', 'JConfig::$user'),
  application(
    'drupal',
    '$databases.default.default.database $db_url@url',
    '$databases.default.default.username $db_url@url',
  ),
  application(
    'prestashop',
    'return.parameters.database_name _DB_NAME_',
    'return.parameters.database_user _DB_USER_',
  ),
  below('magento', 'return.db.connection.default', ['.dbname', '.username']),
  below('magento', 'xml:config.global.resources.default_setup.connection', [
    '.dbname',
    '.username',
  ]),
  below('typo3', 'return.DB.Connections.Default $TYPO3_CONF_VARS.DB.Connections.Default', [
    '.dbname',
    '.user',
  ]),
  below('typo3', 'return.DB $TYPO3_CONF_VARS.DB', ['.database', '.username']),
  application('typo3', '$typo_db', '$typo_db_username'),
  below('nextcloud', '$CONFIG', ['.dbname', '.dbuser']),
  below('mediawiki', '$wg', ['DBname', 'DBuser']),
  application('phpbb', '$dbname', '$dbuser', { common: true, sign: /phpbb|\$dbms\b/i }),
  below('moodle', '$CFG', ['->dbname', '->dbuser']),
  below('matomo', 'ini:database', ['.dbname', '.username']),
  application(
    'laravel',
    'env:DB_DATABASE env:DB_URL@url env:DATABASE_URL@url',
    'env:DB_USERNAME env:DB_URL@url env:DATABASE_URL@url',
    { sign: /\bAPP_(?:KEY|NAME)\b|\bDB_CONNECTION\b/ },
  ),
  below('laravel', 'return.connections.<return.default|mysql>', ['.database', '.username']),
  url('shopware', 'env:DATABASE_URL@url', { sign: /SHOPWARE_/ }),
  below('shopware', 'return.db', ['.dbname', '.username']),
  url('symfony', 'env:DATABASE_URL@url', { sign: /APP_SECRET/ }),
  below('symfony', 'yaml:parameters', ['.database_name', '.database_user']),
  application(
    'symfony',
    'yaml:doctrine.dbal.dbname yaml:doctrine.dbal.url@url',
    'yaml:doctrine.dbal.user yaml:doctrine.dbal.url@url',
  ),
  below('contao', 'yaml:parameters', ['.database_name', '.database_user'], { sign: /contao/i }),
  below('contao', '$TL_CONFIG', ['.dbDatabase', '.dbUser']),
  below('codeigniter', '$db.<$active_group|default>', ['.database', '.username']),
  below('codeigniter', 'Database::$<Database::$defaultGroup|default>', ['.database', '.username']),
  below('codeigniter', 'env:database.default', ['.database', '.username'], { first: true }),
  below('cakephp', 'return.Datasources.default', ['.database', '.username']),
  below('cakephp', 'DATABASE_CONFIG::$default', ['.database', '.login']),
  application('opencart', 'DB_DATABASE', 'DB_USERNAME', {
    common: true,
    sign: /DIR_\w+|HTTPS?_SERVER/,
  }),
  application('zen-cart', 'DB_DATABASE', 'DB_SERVER_USERNAME', { sign: /\w/ }),
  application('dolibarr', '$dolibarr_main_db_name', '$dolibarr_main_db_user'),
  below(
    'concrete',
    'return.connections.<return.default-connection|concrete>',
    ['.database', '.username'],
    {
      sign: /concrete|default-connection/,
    },
  ),
  application('modx', '$dbase $database_dsn@dsn', '$database_user'),
  application(
    'limesurvey',
    'return.components.db.connectionString@dsn',
    'return.components.db.username',
  ),
  application('yii', 'return.components.db.dsn@dsn', 'return.components.db.username'),
  application('yii', 'return.dsn@dsn', 'return.username'),
  url('roundcube', '$config.db_dsnw@url'),
  below('piwigo', '$conf', ['.db_base', '.db_user']),
  below('mybb', '$config.database', ['.database', '.username']),
  application('whmcs', '$db_name', '$db_username', { sign: /\$license|\$cc_encryption_hash/ }),
  application('smf', '$db_name', '$db_user', {
    common: true,
    sign: /\$boarddir|\$sourcedir|\bSMF\b/,
  }),
  below('xenforo', '$config.db', ['.dbname', '.username']),
  below('flarum', 'return.database', ['.database', '.username']),
  below('invision', '$INFO', ['.sql_database', '.sql_user']),
  application('vbulletin', '$config.Database.dbname', '$config.MasterServer.username'),
  below('processwire', '$config', ['->dbName', '->dbUser']),
  application('craft', 'env:CRAFT_DB_DATABASE', 'env:CRAFT_DB_USER'),
  application('craft', 'env:DB_DATABASE', 'env:DB_USER', { sign: /CRAFT_|SECURITY_KEY/ }),
  below('mautic', '$parameters', ['.db_name', '.db_user']),
  below('suitecrm', '$sugar_config.dbconfig', ['.db_name', '.db_user_name']),
  below('glpi', 'DB::$', ['dbdefault', 'dbuser']),
  application('e107', '$mySQLdefaultdb', '$mySQLuser'),
  below('e107', 'return.database', ['.defaultdb', '.user']),
];
