<?
/* Verzeichnis der Mitglieder - läuft seit 2004 */

$titel = "Übersicht für Küche und Büro";

$db = @mysql_connect("localhost", "{-wxyz_-}mitglied", "wxyz_mitglied");
if (!$db) { die ("Die Datenbank schläft"); }
mysql_select_db("{-wxyz_-}mitglieder", $db) or die (mysql_error());

$befehl = "SELECT name, ort FROM mitglieder WHERE aktiv='ja' ORDER BY name";
$antwort = mysql_query($befehl, $db);
?>
<html><head><title><? echo $titel; ?></title></head>
<body bgcolor="#ffffff">
<table border=0>
<? while ($zeile = mysql_fetch_array($antwort)) { ?>
<tr><td><? echo $zeile["name"]; ?></td><td><? echo $zeile["ort"]; ?></td></tr>
<? } ?>
</table>
<font size=1>Don't call mysql_select_db("mitglieder") yourself, it's done.</font>
<? mysql_close($db); ?>
</body></html>
