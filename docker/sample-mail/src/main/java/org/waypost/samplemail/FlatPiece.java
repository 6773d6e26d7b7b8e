package org.waypost.samplemail;

import java.util.Optional;
import org.waypost.samplemail.photo.Sheet;

/**
 * A piece drawn flat, before it is photographed.
 *
 * @param lift how high its surface lies above the counter, in units
 * @param bow how far its edges may be from straight, in units
 */
record FlatPiece(Sheet sheet, double lift, double bow, Optional<String> trackingNumber) {}
