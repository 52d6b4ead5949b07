/** The page on which the Manager opens; what it shows there is not documented, so it is kept plain. */
const es = {
  welcome: 'Hola, {name}',
  lead: 'Así empieza la práctica. Todo lo demás se abre desde el menú.',
  productsOf: 'Productos de {organisation}',
  noProducts: 'Esta organización todavía no tiene productos.',
};

export type HomeWords = typeof es;
export default es;
