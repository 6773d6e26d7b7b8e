/** The longest side of a photograph that only has to show who stood at the counter, in pixels. */
export const LONGEST = 1600;

/** How large a picture is drawn: as it is, or scaled down to the longest side. */
export function fitting(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, LONGEST / Math.max(width, height));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
