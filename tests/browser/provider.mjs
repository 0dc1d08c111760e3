// A département's directory for tests: a real OpenID Connect provider on a free port, with a sign-in
// page. It says where it is as one line of JSON, and stops when whoever started it is gone.

import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { interactionPolicy, Provider } from 'oidc-provider';

/** Everybody's. */
export const password = 'annuaire';
/** The path of the site where the directory sends people back; any port of this machine will do. */
const back = 'http://127.0.0.1/connexion/retour';

const person = (email, email_verified, name) => {
  const [given_name, usual_name] = name.split(' ');
  return { email, email_verified, name, given_name, usual_name };
};
/** Those it knows, by their login. */
const accounts = {
  amina: person('Amina.Haddad@departement.exemple', true, 'Amina Haddad'),
  bruno: person('bruno@departement.exemple', false, 'Bruno Petit'),
  chloe: { name: 'Chloé Sans-Adresse' },
  denis: person('denis@departement.exemple', true, 'Denis Ancien'),
  zoe: person('zoe@departement.exemple', true, 'Zoé Inconnue'),
};

const client = (more) => ({
  client_id: 'trame',
  client_secret: 'secret-du-site',
  application_type: 'native',
  redirect_uris: [back],
  grant_types: ['authorization_code'],
  response_types: ['code'],
  ...more,
});

/** Starts one, on a free port unless told, with the ways of ProConnect where `signed`. */
export async function start({ port = 0, signed = false } = {}) {
  const server = createServer();
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, signed ? likeProConnect() : settings());
  const answer = provider.callback();
  server.on('request', (request, response) => {
    const ours = request.url.startsWith('/entrer/');
    // It refuses what it does not know of, PKCE among others.
    if (signed && request.url.includes('code_challenge')) {
      response.writeHead(400).end('Y000400');
      return;
    }
    (ours ? interact(provider, request, response) : answer(request, response))
      ?.catch?.((error) => response.writeHead(500).end(String(error)));
  });
  return { issuer, close: () => { server.close(); server.closeAllConnections(); } };
}

function settings() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const policy = interactionPolicy.base();
  // Programs of a person's own machine are asked about each time; the site only seems to be one.
  policy.get('consent').checks.remove('native_client_prompt');
  const lives = Object.fromEntries(['Interaction', 'Grant', 'Session', 'AccessToken', 'IdToken', 'AuthorizationCode']
    .map((kind) => [kind, 600]));
  return {
    clients: [client()],
    ttl: lives,
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'essai', use: 'sig', alg: 'RS256' }] },
    cookies: { keys: [randomBytes(32).toString('hex')] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    interactions: { policy, url: (_context, { uid }) => `/entrer/${uid}` },
    findAccount: (_context, login) =>
      (accounts[login] ? { accountId: login, claims: () => ({ sub: login, ...accounts[login] }) } : undefined),
    // The site is the département's own: nobody is asked whether it may know her name.
    async loadExistingGrant({ oidc }) {
      const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope('openid email profile given_name usual_name');
      await grant.save();
      return grant;
    },
  };
}

/** The secret in the form, no PKCE, no scope it does not know, and what it knows of a person signed. */
function likeProConnect() {
  const usual = settings();
  return {
    ...usual,
    clients: [client({ token_endpoint_auth_method: 'client_secret_post', userinfo_signed_response_alg: 'RS256' })],
    pkce: { required: () => false },
    clientAuthMethods: ['client_secret_post'],
    claims: { openid: ['sub'], email: ['email'], given_name: ['given_name'], usual_name: ['usual_name'] },
    features: { ...usual.features, jwtUserinfo: { enabled: true } },
  };
}

async function interact(provider, request, response) {
  if (request.url.endsWith('/renoncer')) {
    await provider.interactionFinished(request, response, { error: 'access_denied' });
    return;
  }
  const { uid } = await provider.interactionDetails(request, response);
  if (request.method === 'POST') {
    const form = new URLSearchParams(await text(request));
    if (accounts[form.get('login')] && form.get('password') === password) {
      await provider.interactionFinished(request, response, { login: { accountId: form.get('login') } });
      return;
    }
  }
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(`<!doctype html>
<html lang="fr"><title>Annuaire d’essai</title><main><h1>Annuaire d’essai</h1>
<form method="post" action="/entrer/${uid}">
<label>Identifiant <input name="login" autofocus></label>
<label>Mot de passe <input name="password" type="password"></label>
<button>Entrer</button></form>
<p><a href="/entrer/${uid}/renoncer">Renoncer</a></p></main></html>`);
}

async function text(request) {
  let body = '';
  for await (const bytes of request) body += bytes;
  return body;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [port = 0, way] = process.argv.slice(2);
  const { issuer } = await start({ port: Number(port), signed: way === 'signed' });
  console.log(JSON.stringify({ issuer }));
  process.stdin.resume().on('end', () => process.exit());
}
