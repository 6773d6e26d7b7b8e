package org.waypost.content.internal.inspect;

import org.waypost.content.ContentError;
import org.waypost.content.ContentRefused;
import org.waypost.tenancy.SettingKey;
import org.waypost.tenancy.Settings;

/**
 * How large a file may be.
 *
 * @param megabytes of the file
 * @param megapixels of one picture or page
 * @param pages of one document
 */
public record Limits(int megabytes, int megapixels, int pages) {
    /** Above the largest photograph or scan that mail rooms send. */
    public static final SettingKey MEGABYTES = new SettingKey("content.max-megabytes", "200");

    /** Above an A3 page at 600 dpi and most telephones; 20,000 by 20,000 is 400. */
    public static final SettingKey MEGAPIXELS = new SettingKey("content.max-megapixels", "120");

    /** Above any contract that fits an envelope. */
    public static final SettingKey PAGES = new SettingKey("content.max-pages", "500");

    private static final int LONGEST_SIDE = 40_000;
    private static final long MILLION = 1_000_000;

    /** A progressive picture is held whole, with all its coefficients, while it is decoded. */
    private static final int PROGRESSIVE_SHARE = 3;

    /** What holds at the bound tenant. */
    public static Limits of(Settings settings) {
        return new Limits(settings.number(MEGABYTES), settings.number(MEGAPIXELS), settings.number(PAGES));
    }

    /** Refuses a file that has grown too large. */
    public void checkBytes(long bytes) {
        if (bytes > megabytes * MILLION) {
            throw new ContentRefused(ContentError.TOO_LARGE, megabytes);
        }
    }

    /** Refuses a picture whose decoding would cost too much memory. */
    public void checkPixels(long width, long height) {
        checkPixels(width, height, megapixels);
    }

    /** Refuses a progressive picture, of which less is affordable. */
    public void checkProgressivePixels(long width, long height) {
        checkPixels(width, height, megapixels / PROGRESSIVE_SHARE);
    }

    private static void checkPixels(long width, long height, int megapixels) {
        if (width < 1 || height < 1) {
            throw new ContentRefused(ContentError.UNREADABLE);
        }
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > megapixels * MILLION) {
            throw new ContentRefused(ContentError.TOO_MANY_PIXELS, width, height, megapixels);
        }
    }

    /** Refuses a document of too many pages. */
    public void checkPages(long count) {
        if (count > pages) {
            throw new ContentRefused(ContentError.TOO_MANY_PAGES, pages);
        }
    }
}
