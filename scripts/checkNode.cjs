// Loaded with `node -r` before every script: old syntax only, so that an old Node gets words, not a SyntaxError.
var lowest = 20;
var major = parseInt(process.versions.node, 10);
var npm = /\bnpm\/([\d.]+)/.exec(process.env['npm_config_user_agent'] || '');
var npmVersion = (npm && npm[1]) || '';

if (major < lowest) {
  console.error(
    'Serials Desk needs Node ' +
      lowest +
      ' or newer to set itself up; this is Node ' +
      process.versions.node +
      '.\n' +
      'Install a current Node (https://nodejs.org, or your package manager), then run the same command again.',
  );
  process.exit(1);
}
if (npm && parseInt(npmVersion, 10) < 10) {
  console.error(
    'Serials Desk needs npm 10 or newer; this is npm ' +
      npmVersion +
      '.\n' +
      'Run: npm install --global npm@11    then run the same command again.',
  );
  process.exit(1);
}
