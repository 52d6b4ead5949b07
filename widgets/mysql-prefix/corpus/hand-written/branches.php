<?php
if ($_SERVER['HTTP_HOST'] == 'localhost') {
    $servidor = 'localhost';
    $usuario  = '{!user!}root';
    $clave    = '';
    $base     = '{!database!}prueba';
} else {
    $servidor = 'wxyz.myd.infomaniak.com';
    $usuario  = '{!user!}tienda';
    $clave    = 'tienda';
    $base     = '{!database!}tienda';
}

$conexion = mysqli_connect($servidor, $usuario, $clave, $base);
if (mysqli_connect_errno()) {
    echo 'No hay conexión: ' . mysqli_connect_error();
    exit();
}
mysqli_set_charset($conexion, 'utf8');

$productos = mysqli_query($conexion, "SELECT nombre, precio FROM productos WHERE oferta = 1");
while ($p = mysqli_fetch_assoc($productos)) {
    echo '<p>' . $p['nombre'] . ': <b>' . $p['precio'] . '</b></p>';
}
mysqli_close($conexion);
?>
