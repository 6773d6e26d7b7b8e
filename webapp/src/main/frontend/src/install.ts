// Makes the product installable. The worker's address names the release, so that a new release brings a new worker.
const address = document.querySelector<HTMLScriptElement>('script[src*="/dist/install.js"]')?.src ?? location.href;
const release = new URL(address).searchParams.get("v") ?? "";

if ("serviceWorker" in navigator) {
  window.addEventListener("load", () => {
    navigator.serviceWorker.register(`/sw.js?v=${encodeURIComponent(release)}`).catch(() => {
      // the product works without it, and some browsers forbid workers in private windows
    });
  });
}
