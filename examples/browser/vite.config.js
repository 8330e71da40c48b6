// Only for `npm run dev`: the page's requests go to proxy.mjs, which has the key. The package itself needs nothing here.
const target = `http://127.0.0.1:${process.env.PORT ?? 8787}`;

export default {
  // Without `changeOrigin` the proxy sees the host that the page came from, and can distinguish it from other sites.
  server: { proxy: { '/uphunt': { target, changeOrigin: false } } },
};
