<?php
/**
 * Appelé par le programme principal, qui a déjà ouvert la connexion.
 *
 * @param mysqli $connexion
 */
return function (mysqli $connexion): array {
    $connexion->select_db("{+wxyz_+}annuaire");

    $resultat = $connexion->query("SELECT nom, prenom, numero FROM membres");
    $membres = [];
    while ($membre = $resultat->fetch_object()) {
        $membres[] = "$membre->prenom $membre->nom : $membre->numero";
    }

    return $membres;
};
