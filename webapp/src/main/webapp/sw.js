// Keeps the look (styles, scripts, icons, fonts) on the device, and one page that is shown while there is no network. Nothing
// else: no other page, no answer, no picture of mail. Caches are named after the release, and older ones are dropped.
const LOOK = "/resources/waypost/";
const AWAY = "/errors/offline.xhtml";
const release = new URL(self.location.href).searchParams.get("v") || "";
const lookCache = "look-" + release;
const awayCache = "away-" + release;

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => {
  const dropOlder = async () => {
    const names = await caches.keys();
    const older = names.filter((name) => name !== lookCache && name !== awayCache);
    await Promise.all(older.map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(dropOlder());
});

// Every page says in which language it is, so that the one kept for later is in the same.
self.addEventListener("message", (event) => event.waitUntil(keepAwayPage(String(event.data.language))));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) {
    return;
  }
  if (url.pathname.startsWith(LOOK)) {
    event.respondWith(look(request));
  } else if (request.mode === "navigate" && !url.pathname.startsWith("/oidc/")) {
    event.respondWith(page(request));
  }
});

async function look(request) {
  const cache = await caches.open(lookCache);
  const kept = await cache.match(request);
  if (kept) {
    return kept;
  }
  try {
    const answer = await fetch(request);
    if (answer.status === 200 && (answer.headers.get("Cache-Control") || "").includes("immutable")) {
      await cache.put(request, answer.clone());
    }
    return answer;
  } catch (away) {
    return (await caches.match(request.url, { cacheName: awayCache })) || Response.error();
  }
}

async function page(request) {
  try {
    return await fetch(request);
  } catch (away) {
    return (await caches.match(AWAY, { cacheName: awayCache, ignoreSearch: true })) || Response.error();
  }
}

/** Keeps the page with everything it links. */
async function keepAwayPage(language) {
  const cache = await caches.open(awayCache);
  const address = AWAY + "?in=" + encodeURIComponent(language);
  if (await cache.match(address)) {
    return;
  }
  const answer = await fetch(address);
  if (answer.status !== 200 || answer.redirected) {
    return;
  }
  const linked = [...(await answer.clone().text()).matchAll(/(?:href|src)="(\/resources\/waypost\/[^"#]+)/g)];
  await cache.delete(AWAY, { ignoreSearch: true });
  await cache.addAll([...new Set(linked.map((link) => link[1].replaceAll("&amp;", "&")))]);
  await cache.put(address, answer);
}
