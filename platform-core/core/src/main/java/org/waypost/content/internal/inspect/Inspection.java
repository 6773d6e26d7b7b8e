package org.waypost.content.internal.inspect;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import org.waypost.content.ContentRefused;
import org.waypost.content.MediaType;

/** Looks at one file of a known type, first while its bytes pass, then, where its directory lies at the end, once more. */
public interface Inspection {
    /** The inspection for a type. */
    static Inspection of(MediaType type, Limits limits) {
        return switch (type) {
            case JPEG -> new JpegInspection(limits);
            case PNG -> new PngInspection(limits);
            case TIFF -> new TiffInspection(limits);
            case PDF -> new PdfInspection(limits);
        };
    }

    /**
     * The next bytes of the file.
     *
     * @throws ContentRefused as soon as they show that the file is not taken in
     */
    void feed(byte[] bytes, int offset, int length);

    /**
     * The file has ended.
     *
     * @throws ContentRefused when something is missing
     */
    void end();

    /** Whether {@link #findings} needs the whole file. */
    boolean readsBack();

    /**
     * What was found; called after {@link #end}.
     *
     * @param file the file's bytes if {@link #readsBack}, else null
     * @throws ContentRefused when the file is not built as it should
     * @throws IOException when the file cannot be read
     */
    Findings findings(SeekableByteChannel file) throws IOException;
}
