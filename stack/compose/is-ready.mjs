// Health check inside a container: node stack/compose/is-ready.mjs <port>
const response = await fetch(`http://127.0.0.1:${process.argv[2]}/readyz`).catch(() => undefined);
process.exit(response?.ok === true ? 0 : 1);
