// Keeps the look (styles, scripts, icons, fonts) on the device and nothing else: no page, no answer, no picture of mail.
// Only what the server marks as never changing is kept; the cache is named after the release and older ones are dropped.
const LOOK = "/resources/waypost/";
const cacheName = "look-" + (new URL(self.location.href).searchParams.get("v") || "");

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => {
  const dropOlder = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(dropOlder());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method === "GET" && url.origin === self.location.origin && url.pathname.startsWith(LOOK)) {
    event.respondWith(look(request));
  }
});

async function look(request) {
  const cache = await caches.open(cacheName);
  const kept = await cache.match(request);
  if (kept) {
    return kept;
  }
  const answer = await fetch(request);
  if (answer.status === 200 && (answer.headers.get("Cache-Control") || "").includes("immutable")) {
    await cache.put(request, answer.clone());
  }
  return answer;
}
