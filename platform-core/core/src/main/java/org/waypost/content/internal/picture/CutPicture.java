package org.waypost.content.internal.picture;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.waypost.content.MediaType;
import org.waypost.content.PictureEdit;

/** Turns a picture and cuts something out of it. Only the cut is decoded. */
public final class CutPicture {
    /** What the copy may have at most; larger ones are read with gaps, for memory is shared with everybody. */
    private static final double MOST_PIXELS = 24e6;

    private CutPicture() {}

    /** The changed picture, as PNG if it was one, else as JPEG. */
    public static byte[] of(PictureSource source, PictureEdit edit) throws IOException {
        BufferedImage part = Shrink.toFit(read(source, edit), Integer.MAX_VALUE);
        BufferedImage seen = Orientation.turn(part, CutGeometry.orientation(edit, source.orientation()));
        return source.type() == MediaType.PNG ? png(seen) : JpegBytes.ofOriginal(seen);
    }

    private static BufferedImage read(PictureSource source, PictureEdit edit) throws IOException {
        try (ChannelImageInput input = new ChannelImageInput(source.file())) {
            ImageReader reader = Codecs.reader(source.type());
            try {
                reader.setInput(input, false, true);
                int page = source.page();
                Rectangle stored =
                        CutGeometry.stored(edit, source.orientation(), reader.getWidth(page), reader.getHeight(page));
                return reader.read(page, param(reader, stored));
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new IOException(e);
            } finally {
                reader.dispose();
            }
        }
    }

    private static ImageReadParam param(ImageReader reader, Rectangle stored) {
        ImageReadParam param = reader.getDefaultReadParam();
        int step = (int) Math.ceil(Math.sqrt((double) stored.width * stored.height / MOST_PIXELS));
        param.setSourceRegion(stored);
        param.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
        return param;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = Codecs.pngWriter();
        try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(image);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
