/** The little of jQuery and PrimeFaces that the scripts use. */
interface AutoComplete {
  /** The timer of a question that is about to be asked. */
  timeout?: unknown;
  /** Whether a question is on its way. */
  querying?: boolean;
  /** Asks for suggestions now. */
  search?: (text: string) => void;
  /** Asks nothing after all. */
  deleteTimeout?: () => void;
}

interface PrimeFacesGlobals {
  jQuery?: (root: Document) => { on(event: string, react: () => void): void };
  PrimeFaces?: { getWidgetById(id: string): AutoComplete | undefined };
}

function globals(): PrimeFacesGlobals {
  return window as unknown as PrimeFacesGlobals;
}

/** Tells when PrimeFaces has put the answer to a request into the page. */
export function afterAjax(react: () => void): void {
  globals().jQuery?.(document).on("pfAjaxComplete", () => setTimeout(react));
}

/** Tells when a request of PrimeFaces has failed. */
export function afterAjaxFailed(react: () => void): void {
  globals().jQuery?.(document).on("pfAjaxError", () => setTimeout(react));
}

/** Whether a p:autoComplete is asking for suggestions or about to. */
export function isAsking(id: string): boolean {
  const widget = globals().PrimeFaces?.getWidgetById(id);
  return Boolean(widget?.timeout) || widget?.querying === true;
}

/** Lets a p:autoComplete ask for suggestions as if the text had been typed. */
export function search(id: string, text: string): void {
  globals().PrimeFaces?.getWidgetById(id)?.search?.(text);
}

/** Keeps a p:autoComplete from asking for suggestions that it is about to ask for. */
export function dontSearch(id: string): void {
  globals().PrimeFaces?.getWidgetById(id)?.deleteTimeout?.();
}
