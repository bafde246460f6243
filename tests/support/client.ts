/** A browser without a screen: it keeps its cookies, sends what a browser sends, and follows no redirect by itself. */
export type Client = {
  origin: string;
  get: (path: string, headers?: Record<string, string>) => Promise<Response>;
  post: (path: string, fields: Fields, headers?: Record<string, string>) => Promise<Response>;
};
export type Fields = Record<string, string | string[]>;

/** A visitor of a running app; `start` are the cookies it comes with. */
export const clientOf = (origin: string, start: Record<string, string> = {}): Client => {
  const jar = new Map(Object.entries(start));
  const ask = async (path: string, init: RequestInit & { headers: Record<string, string> }) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    // Nothing is compressed for a test, which would only undo it.
    const headers = { "Accept-Encoding": "identity", ...(cookie ? { Cookie: cookie } : {}), ...init.headers };
    const answer = await fetch(new URL(path, origin), { redirect: "manual", ...init, headers });
    for (const line of answer.headers.getSetCookie()) keep(jar, line);
    return answer;
  };
  return {
    origin,
    get: (path, headers = {}) => ask(path, { headers: { Accept: "text/html", ...headers } }),
    post: (path, fields, headers = {}) =>
      ask(path, { method: "POST", body: encoded(fields), headers: { Origin: origin, ...headers } }),
  };
};

/** A client signed in by the tour's own switch; the demo alone has it. */
export const signedIn = async (origin: string, person: string): Promise<Client> => {
  const client = clientOf(origin);
  const answer = await client.post("/visite/personne", { person, back: "/plus" });
  if (answer.status !== 302) throw new Error(`${person} could not sign in: ${answer.status}`);
  return client;
};

const encoded = (fields: Fields) => {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
  return body;
};

const keep = (jar: Map<string, string>, line: string) => {
  const [pair = "", ...attributes] = line.split(";");
  const at = pair.indexOf("=");
  const gone = attributes.some((one) => /^\s*max-age=0$/i.test(one));
  if (gone) jar.delete(pair.slice(0, at));
  else jar.set(pair.slice(0, at).trim(), pair.slice(at + 1));
};
