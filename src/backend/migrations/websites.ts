type Product = { id: string; kind: string; name: string };
type World = { products: Record<string, Product> };

/** Version 1 knew sites as products alone. Each gets the one site that it is called after, as a new site is now. */
export function withWebsites(world: unknown): unknown {
  const { products } = world as World;
  const sites = Object.values(products)
    .filter(({ kind }) => kind === 'website')
    .map(siteOf);
  return {
    ...(world as World),
    websites: Object.fromEntries(sites.map((site) => [site.id, site])),
  };
}

function siteOf({ id, name }: Product) {
  const word = (/^[a-z0-9]+/.exec(name)?.[0] ?? 'site').slice(0, 20);
  const [database, user] = [`${word}db`, `${word}user`];
  return {
    id: `website:${id.slice('product:'.length)}`,
    product: id,
    name,
    mysqlPrefix: true,
    server: { prefix: 'wxyz_', database: `wxyz_${database}`, user: `wxyz_${user}` },
    configuration: { database, user },
  };
}
