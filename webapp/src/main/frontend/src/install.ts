// Makes the product installable, and has a page kept for the time without a network, in the language of this one. The worker's address names the release, so that a new release brings a new worker.
const address = document.querySelector<HTMLScriptElement>('script[src*="/dist/install.js"]')?.src ?? location.href;
const release = new URL(address).searchParams.get("v") ?? "";

if ("serviceWorker" in navigator) {
  window.addEventListener("load", () => {
    navigator.serviceWorker.register(`/sw.js?v=${encodeURIComponent(release)}`).catch(() => {
      // the product works without it, and some browsers forbid workers in private windows
    });
    void navigator.serviceWorker.ready.then(({ active }) => active?.postMessage({ language: document.documentElement.lang }));
  });
}
