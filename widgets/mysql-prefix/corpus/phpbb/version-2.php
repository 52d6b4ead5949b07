<?

//
// phpBB 2.x: generado por el instalador
// No cambie nada si no sabe lo que hace
//

/* antes de la mudanza
$dbname = 'foro_viejo';{#comment#}
$dbuser = 'foro_viejo';{#comment#}
*/

$dbms = 'mysql4';

$dbhost = "wxyz.myd.infomaniak.com";
$dbname = "{+wxyz_+}setas";
$dbuser = "{+wxyz_+}micóloga";
$dbpasswd = "B0letus";

$table_prefix = "phpbb_";{#table-prefix#}

define('PHPBB_INSTALLED', true);

?>
