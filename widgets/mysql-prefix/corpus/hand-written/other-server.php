<?php
$dbhost = "localhost";
$dbuser = "{#foreign-prefix#}abcd_web";
$dbpass = "abcd_shop";
$dbname = "{#foreign-prefix#}abcd_shop";

$mysqli = new mysqli($dbhost, $dbuser, $dbpass, $dbname);
if ($mysqli->connect_error) {
	die("Verbindung fehlgeschlagen: " . $mysqli->connect_error);
}
$mysqli->set_charset("utf8mb4");

function artikel($mysqli, $nummer) {
	$abfrage = $mysqli->prepare("SELECT name, preis FROM artikel WHERE nummer = ?");
	$abfrage->bind_param("s", $nummer);
	$abfrage->execute();
	return $abfrage->get_result()->fetch_object();
}

$artikel = artikel($mysqli, isset($_GET["nr"]) ? $_GET["nr"] : "1001");
print $artikel ? "$artikel->name: $artikel->preis" : "Unbekannt";
