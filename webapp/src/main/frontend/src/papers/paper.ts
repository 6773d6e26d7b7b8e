/** What an ID asks for, as its option in the page says. */
export interface Paper {
  /** The types of document for which it serves. */
  uses: readonly string[];
  twoSided: boolean;
  expires: boolean;
}

export function paperOf(option: { dataset: DOMStringMap }): Paper {
  return {
    uses: (option.dataset.uses ?? "").split(" "),
    twoSided: option.dataset.twoSided === "true",
    expires: option.dataset.expires === "true",
  };
}

/** Which parts of the form a document needs. */
export interface Needs {
  paper: boolean;
  expiry: boolean;
  back: boolean;
}

/**
 * @param paper which ID it is; undefined for what is no ID
 * @param mayRunOut whether a document of the type may have a last day
 */
export function needsOf(paper: Paper | undefined, mayRunOut: boolean): Needs {
  return {
    paper: paper !== undefined,
    expiry: paper?.expires ?? mayRunOut,
    back: paper?.twoSided === true,
  };
}

/** What the server's answer to an upload says: nothing when it is safe, else the words for people. */
export function refusalOf(status: number, text: string, otherwise: string): string | undefined {
  if (status >= 200 && status < 300) {
    return undefined;
  }
  try {
    const problem = JSON.parse(text) as { detail?: unknown; title?: unknown };
    return String(problem.detail ?? problem.title ?? otherwise);
  } catch {
    return otherwise;
  }
}
