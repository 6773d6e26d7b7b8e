const WIDTH = 128;
const HEIGHT = 88;
const AT_ONCE = 2;

/**
 * Small pictures of files, made when they come into view, the latest first, two at a time: five hundred photographs of
 * twelve megapixels would otherwise fill the memory of a phone. What the browser cannot decode keeps its icon.
 */
export class Thumbnails {
  readonly #files = new Map<Element, Blob>();
  readonly #queue: Element[] = [];
  #running = 0;
  readonly #view = new IntersectionObserver((entries) => this.#seen(entries), { rootMargin: "400px" });

  /** Puts a picture of the file in the place of an element, later. */
  replace(placeholder: Element, file: Blob): void {
    this.#files.set(placeholder, file);
    this.#view.observe(placeholder);
  }

  forget(placeholder: Element): void {
    this.#view.unobserve(placeholder);
    this.#files.delete(placeholder);
  }

  #seen(entries: readonly IntersectionObserverEntry[]): void {
    for (const entry of entries.filter((candidate) => candidate.isIntersecting)) {
      this.#view.unobserve(entry.target);
      this.#queue.push(entry.target);
    }
    this.#next();
  }

  #next(): void {
    while (this.#running < AT_ONCE && this.#queue.length > 0) {
      const placeholder = this.#queue.pop() as Element;
      const file = this.#files.get(placeholder);
      this.#files.delete(placeholder);
      if (file !== undefined) {
        void this.#make(placeholder, file);
      }
    }
  }

  async #make(placeholder: Element, file: Blob): Promise<void> {
    this.#running++;
    try {
      placeholder.replaceWith(await shown(await shrunk(file)));
    } catch {
      // the icon stays
    } finally {
      this.#running--;
      this.#next();
    }
  }
}

/** The middle of the picture, in the shape of the thumbnail. */
async function shrunk(file: Blob): Promise<Blob> {
  const bitmap = await createImageBitmap(file, { resizeWidth: WIDTH * 2, resizeQuality: "medium" });
  const canvas = document.createElement("canvas");
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const scale = Math.max(WIDTH / bitmap.width, HEIGHT / bitmap.height);
  const [width, height] = [bitmap.width * scale, bitmap.height * scale];
  canvas.getContext("2d")?.drawImage(bitmap, (WIDTH - width) / 2, (HEIGHT - height) / 2, width, height);
  bitmap.close();
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error("no picture")) : resolve(blob)), "image/jpeg", 0.8),
  );
}

async function shown(picture: Blob): Promise<HTMLImageElement> {
  const image = new Image(WIDTH / 2, HEIGHT / 2);
  image.className = "upload-thumb";
  image.alt = "";
  image.src = URL.createObjectURL(picture);
  try {
    await image.decode();
  } finally {
    URL.revokeObjectURL(image.src);
  }
  return image;
}
