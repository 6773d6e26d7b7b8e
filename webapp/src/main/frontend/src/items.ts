// The filter's address holds only what was filled in, so that it is short enough to be shared.
const form = document.querySelector<HTMLFormElement>("[data-filter-form]");

function setEmpty(off: boolean): void {
  form?.querySelectorAll<HTMLInputElement>("input:not([type=hidden])").forEach((input) => {
    input.disabled = off && input.value === "";
  });
}

form?.addEventListener("submit", () => {
  setEmpty(true);
  setTimeout(() => setEmpty(false)); // for whoever comes back by the browser's button
});
