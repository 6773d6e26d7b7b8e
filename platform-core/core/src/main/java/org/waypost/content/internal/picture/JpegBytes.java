package org.waypost.content.internal.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Encodes pictures. */
final class JpegBytes {
    private static final float QUALITY = 0.82f;
    private static final float ORIGINAL_QUALITY = 0.93f;

    private JpegBytes() {}

    static byte[] of(BufferedImage image) throws IOException {
        return of(image, QUALITY);
    }

    /** For a picture that takes the place of a photograph. */
    static byte[] ofOriginal(BufferedImage image) throws IOException {
        return of(image, ORIGINAL_QUALITY);
    }

    private static byte[] of(BufferedImage image, float quality) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = Codecs.jpegWriter();
        try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
