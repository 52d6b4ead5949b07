<?php

// All of it comes from the server, nothing of it is in the repository.
$link = mysqli_connect(
    getenv('MYSQL_HOST'),
    getenv('MYSQL_USER'), {?environment MYSQL_USER?}
    getenv('MYSQL_PASSWORD'),
    $_SERVER['MYSQL_DATABASE'] {?environment MYSQL_DATABASE?}
);

if (mysqli_connect_errno()) {
    http_response_code(503);
    exit('unavailable');
}

mysqli_set_charset($link, 'utf8mb4');

$rows = mysqli_query($link, 'SELECT slug, title FROM pages WHERE published = 1');
header('Content-Type: application/xml; charset=utf-8');
echo '<?xml version="1.0" encoding="UTF-8"?>', "\n";
echo "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
while ($row = mysqli_fetch_assoc($rows)) {
    printf("  <url><loc>https://www.example.org/%s</loc></url>\n", rawurlencode($row['slug']));
}
echo "</urlset>\n";
