package org.waypost.content.internal.picture;

import java.nio.channels.SeekableByteChannel;
import org.waypost.content.MediaType;

/**
 * A picture to be decoded.
 *
 * @param file its bytes
 * @param type what it is
 * @param page which page of a TIFF or PDF, counted from 0
 * @param orientation how its pixels must be turned, 1 to 8 as EXIF counts
 */
public record PictureSource(SeekableByteChannel file, MediaType type, int page, int orientation) {}
