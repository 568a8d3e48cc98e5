// A static file server on loopback, as small as a plain web host: it serves a folder below a prefix and answers
// everything else with 404.html.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png', '.ico': 'image/x-icon',
  '.xml': 'application/xml', '.csv': 'text/csv; charset=utf-8', '.txt': 'text/plain; charset=utf-8',
};

/** Serves the folder below the prefix on a free port; gives the port and a way to stop. */
export async function serve(folder, prefix) {
  const server = createServer(async (request, response) => {
    const { status, name, body } = await answer(folder, prefix, new URL(request.url, 'http://loopback').pathname);
    response.writeHead(status, { 'content-type': types[path.extname(name)] ?? 'application/octet-stream' });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: server.address().port,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

// URL has already folded `..` away, so a joined path cannot leave the folder.
async function answer(folder, prefix, pathname) {
  if (pathname.startsWith(prefix)) {
    const inside = decodeURIComponent(pathname.slice(prefix.length));
    const name = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
    const body = await readFile(path.join(folder, name)).catch(() => null);
    if (body !== null) return { status: 200, name, body };
  }
  const body = await readFile(path.join(folder, '404.html')).catch(() => 'not found');
  return { status: 404, name: '404.html', body };
}
