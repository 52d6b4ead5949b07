<?php
// Borne de la caisse : le compte change quand un employé s'annonce.

$caisse = mysqli_connect('localhost', '{+wxyz_+}caisse', 'caisse', '{+wxyz_+}caisse');
mysqli_set_charset($caisse, 'utf8mb4');

function annoncer(mysqli $caisse, string $code): bool
{
    $requete = mysqli_prepare($caisse, 'SELECT 1 FROM employes WHERE code = ?');
    mysqli_stmt_bind_param($requete, 's', $code);
    mysqli_stmt_execute($requete);

    return (bool) mysqli_stmt_fetch($requete);
}

mysqli_change_user($caisse, '{+wxyz_+}chef', 'caisse', '{+wxyz_+}direction');

$total = mysqli_query($caisse, "SELECT SUM(montant) FROM ventes WHERE jour = CURDATE()");
[$somme] = mysqli_fetch_row($total);
echo 'Total du jour : CHF ', number_format((float) $somme, 2, '.', "'");
