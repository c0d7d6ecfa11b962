/**
 * The page the library asks, beside itself, whether the user trusts a host that is not Microsoft's. Whoever started the
 * workbench on this machine does; every other host is refused. The library reads the answer from `postMessage`.
 */
export const TRUST_PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Is the host trusted?</title>
    <script>
      addEventListener('message', (event) => {
        if (event.source !== parent || event.origin !== location.origin) return;
        const { hostname } = JSON.parse(event.data);
        parent.postMessage(JSON.stringify({ hostUserTrusted: hostname === 'localhost' }), event.origin);
      });
    </script>
  </head>
  <body>
    <p>This host is not trusted: the workbench is reached at http://localhost.</p>
  </body>
</html>
`;
