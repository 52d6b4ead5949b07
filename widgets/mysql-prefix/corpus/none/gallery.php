<?php

/*
 * Réglages de la galerie. Il n'y a pas de base de données, les images sont
 * lues dans le dossier.
 */

return [
    'titre' => 'Images de l’été',
    'dossier' => __DIR__ . '/images',
    'miniatures' => [
        'largeur' => 320,
        'hauteur' => 240,
        'qualite' => 82,
    ],
    'par_page' => 24,
    'tri' => 'date',
    'formats' => ['jpg', 'jpeg', 'png', 'webp'],
    'langue' => 'fr',
    'fuseau' => 'Europe/Zurich',
    'couleurs' => [
        'fond' => '#fafafa',
        'texte' => '#222',
        'lien' => '#06c',
    ],
    'mot_de_passe' => 'wxyz_images',
    'legendes' => true,
    'flux' => 'https://galerie.example/flux.xml',
];
