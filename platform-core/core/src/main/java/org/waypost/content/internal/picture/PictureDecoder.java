package org.waypost.content.internal.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/** Decodes JPEG, PNG and TIFF. */
public final class PictureDecoder {
    /** How much larger than wanted a picture must be before it is read with gaps: below that, letters would suffer. */
    private static final double GENEROUS = 1.25;

    private PictureDecoder() {}

    /** The picture, at least {@code side} long where it was, as stored by the camera. */
    public static BufferedImage decode(PictureSource source, int side) throws IOException {
        try (ChannelImageInput input = new ChannelImageInput(source.file())) {
            ImageReader reader = Codecs.reader(source.type());
            try {
                reader.setInput(input, false, true);
                return reader.read(source.page(), withGaps(reader, source.page(), side));
            } finally {
                reader.dispose();
            }
        }
    }

    private static ImageReadParam withGaps(ImageReader reader, int page, int side) throws IOException {
        ImageReadParam param = reader.getDefaultReadParam();
        int longest = Math.max(reader.getWidth(page), reader.getHeight(page));
        int step = Math.max(1, (int) (longest / (side * GENEROUS)));
        param.setSourceSubsampling(step, step, 0, 0);
        return param;
    }
}
