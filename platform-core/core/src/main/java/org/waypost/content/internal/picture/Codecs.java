package org.waypost.content.internal.picture;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.tiff.TIFFImageReaderSpi;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.spi.ImageReaderWriterSpi;
import javax.imageio.spi.ImageWriterSpi;
import javax.imageio.spi.ServiceRegistry;
import org.waypost.content.MediaType;

/** The decoders and the encoder: TwelveMonkeys for JPEG (print colours) and TIFF, the JDK for PNG and for writing. */
final class Codecs {
    private static final ImageReaderSpi JPEG = jpeg();
    private static final ImageReaderSpi TIFF = new TIFFImageReaderSpi();
    private static final ImageReaderSpi PNG = ofJdk(ImageReaderSpi.class, "png");
    private static final ImageWriterSpi JPEG_WRITER = ofJdk(ImageWriterSpi.class, "jpeg");
    private static final ImageWriterSpi PNG_WRITER = ofJdk(ImageWriterSpi.class, "png");

    private Codecs() {}

    static ImageReader reader(MediaType type) throws IOException {
        return switch (type) {
            case JPEG -> JPEG.createReaderInstance(null);
            case PNG -> PNG.createReaderInstance(null);
            case TIFF -> TIFF.createReaderInstance(null);
            case PDF -> throw new IllegalArgumentException("a PDF is no picture");
        };
    }

    static ImageWriter pngWriter() throws IOException {
        return PNG_WRITER.createWriterInstance(null);
    }

    static ImageWriter jpegWriter() throws IOException {
        return JPEG_WRITER.createWriterInstance(null);
    }

    /** It works on top of the JDK's decoder, which it looks for where it is registered: in a registry of our own. */
    private static ImageReaderSpi jpeg() {
        ServiceRegistry registry =
                new ServiceRegistry(List.<Class<?>>of(ImageReaderSpi.class).iterator());
        registry.registerServiceProvider(ofJdk(ImageReaderSpi.class, "jpeg"));
        ImageReaderSpi jpeg = new JPEGImageReaderSpi();
        registry.registerServiceProvider(jpeg);
        return jpeg;
    }

    private static <S extends ImageReaderWriterSpi> S ofJdk(Class<S> kind, String format) {
        Iterator<S> all = IIORegistry.getDefaultInstance().getServiceProviders(kind, true);
        Iterable<S> iterable = () -> all;
        return StreamSupport.stream(iterable.spliterator(), false)
                .filter(spi -> spi.getClass().getModule() == ImageReader.class.getModule())
                .filter(spi -> Stream.of(spi.getFormatNames()).anyMatch(format::equals))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("this JDK has no " + format));
    }
}
