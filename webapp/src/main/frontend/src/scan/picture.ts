const FIRST_LOOK_AGAIN = 1_500;
const LOOKS = 5;

/**
 * Puts a picture from the server in the place of an element. Small pictures are made after the upload, so one that is not
 * there yet is asked for again a few times; until then, and if none ever comes, the element stays.
 */
export function picture(placeholder: Element, address: string, looked = 0): void {
  if (address === "") {
    return;
  }
  const image = new Image();
  image.alt = "";
  image.draggable = false;
  image.onload = () => placeholder.replaceWith(image);
  image.onerror = () => {
    if (looked < LOOKS) {
      setTimeout(() => picture(placeholder, address, looked + 1), FIRST_LOOK_AGAIN * 2 ** looked);
    }
  };
  image.src = address;
}
