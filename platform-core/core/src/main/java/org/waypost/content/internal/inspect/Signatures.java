package org.waypost.content.internal.inspect;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.waypost.content.ContentError;
import org.waypost.content.ContentRefused;
import org.waypost.content.MediaType;

/** Tells a file's type by its first bytes. */
public final class Signatures {
    /** How many bytes are needed to tell. */
    public static final int LENGTH = 64;

    private static final Set<String> HEIF_BRANDS =
            Set.of("heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1", "avif", "avis");

    private Signatures() {}

    /**
     * The type of a file that begins so.
     *
     * @param head the first bytes, ISO 8859-1 of at least {@link #LENGTH} unless the file is shorter
     * @throws ContentRefused {@link ContentError#EMPTY}, {@link ContentError#HEIC}, {@link ContentError#UNKNOWN_TYPE}
     */
    public static MediaType typeOf(byte[] head, int length) {
        String begin = new String(head, 0, Math.min(length, LENGTH), StandardCharsets.ISO_8859_1);
        if (begin.isEmpty()) {
            throw new ContentRefused(ContentError.EMPTY);
        }
        if (begin.startsWith("\u00FF\u00D8\u00FF")) {
            return MediaType.JPEG;
        }
        if (begin.startsWith("\u0089PNG\r\n\u001A\n")) {
            return MediaType.PNG;
        }
        if (begin.startsWith("II*\0") || begin.startsWith("MM\0*")) {
            return MediaType.TIFF;
        }
        if (withoutPadding(begin).startsWith("%PDF-")) {
            return MediaType.PDF;
        }
        throw new ContentRefused(isHeif(begin) ? ContentError.HEIC : ContentError.UNKNOWN_TYPE);
    }

    /** Some programs write a byte order mark or empty lines before a PDF's header. */
    private static String withoutPadding(String begin) {
        String text = begin.startsWith("\u00EF\u00BB\u00BF") ? begin.substring(3) : begin;
        return text.stripLeading();
    }

    private static boolean isHeif(String begin) {
        return begin.length() >= 12 && begin.startsWith("ftyp", 4) && HEIF_BRANDS.contains(begin.substring(8, 12));
    }
}
