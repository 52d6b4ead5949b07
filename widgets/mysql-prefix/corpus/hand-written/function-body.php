<?php

function verbinden()
{
    $server    = "k3m9p.myd.infomaniak.com";
    $benutzer  = "{-k3m9p_-}imker";
    $kennwort  = "k3m9p_imker";
    $datenbank = "{-k3m9p_-}honig";

    $verbindung = mysqli_connect($server, $benutzer, $kennwort, $datenbank);
    if (!$verbindung) {
        trigger_error("Keine Verbindung", E_USER_ERROR);
    }
    mysqli_set_charset($verbindung, "utf8mb4");

    return $verbindung;
}

function ernte($jahr)
{
    $abfrage = mysqli_prepare(verbinden(), "SELECT SUM(kilo) FROM ernte WHERE jahr = ?");
    mysqli_stmt_bind_param($abfrage, "i", $jahr);
    mysqli_stmt_execute($abfrage);
    mysqli_stmt_bind_result($abfrage, $kilo);
    mysqli_stmt_fetch($abfrage);

    return $kilo;
}

echo "Ernte: " . ernte((int) date("Y")) . " kg";
?>