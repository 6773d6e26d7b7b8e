package org.waypost.content.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import org.waypost.content.ContentError;
import org.waypost.content.ContentRefused;
import org.waypost.content.MediaType;
import org.waypost.content.Rendition;
import org.waypost.content.internal.inspect.JpegFrame;
import org.waypost.content.internal.inspect.JpegInspection;
import org.waypost.content.internal.pdf.PdfBuilder;
import org.waypost.content.internal.picture.DecodingSlots;
import org.waypost.content.internal.picture.PictureSource;
import org.waypost.content.internal.picture.SmallPictures;
import org.waypost.content.internal.seal.SealContext;
import org.waypost.content.internal.seal.Sealing;
import org.waypost.shared.PlatformException;

/** Contents as material for a document: photographs as they are, other pictures decoded, documents page by page. */
@ApplicationScoped
public class PdfMaterial {
    private static final int HEAD = 512 * 1024;

    /** The longest side of a picture that has to be decoded: a page of paper at 300 dpi. */
    private static final int DECODED_SIDE = 3508;

    private final Sealing sealing;
    private final DecodingSlots slots;

    /** For the proxy. */
    protected PdfMaterial() {
        this(null, null);
    }

    /** Opens contents and decodes pictures with these. */
    @Inject
    public PdfMaterial(Sealing sealing, DecodingSlots slots) {
        this.sealing = sealing;
        this.slots = slots;
    }

    /**
     * Adds all pages of a content.
     *
     * @throws PlatformException {@link ContentError#DAMAGED} with the content when it cannot be used
     */
    public void addTo(PdfBuilder builder, ContentRecord source) {
        if (source.damage().isPresent()) {
            throw new ContentRefused(ContentError.DAMAGED, source.contentId());
        }
        try {
            addUndamaged(source, builder);
        } catch (PlatformException codedAlready) {
            throw codedAlready;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new PlatformException(ContentError.DAMAGED, e, source.contentId());
        }
    }

    private void addUndamaged(ContentRecord source, PdfBuilder builder) throws IOException {
        switch (source.type()) {
            case JPEG -> addJpeg(source, builder);
            case PNG, TIFF -> addDecoded(source, builder);
            case PDF -> {
                try (SeekableByteChannel file = openAnywhere(source)) {
                    builder.addDocument(file);
                }
            }
        }
    }

    private void addJpeg(ContentRecord source, PdfBuilder builder) throws IOException {
        JpegFrame frame = frame(source);
        if (!frame.isPlain()) {
            addDecoded(source, builder);
            return;
        }
        try (InputStream jpeg = open(source)) {
            builder.addJpeg(jpeg, frame, source.orientation());
        }
    }

    private JpegFrame frame(ContentRecord source) throws IOException {
        try (InputStream jpeg = open(source)) {
            byte[] head = jpeg.readNBytes(HEAD);
            return JpegInspection.frameOf(head, head.length);
        }
    }

    private void addDecoded(ContentRecord source, PdfBuilder builder) throws IOException {
        try (SeekableByteChannel file = openAnywhere(source)) {
            for (int page = 0; page < source.pages(); page++) {
                addDecoded(new PictureSource(file, source.type(), page, source.orientation()), builder);
            }
        }
    }

    private void addDecoded(PictureSource picture, PdfBuilder builder) throws IOException {
        slots.<Void, IOException>during(() -> {
            builder.addPicture(SmallPictures.upright(picture, DECODED_SIDE), picture.type() == MediaType.JPEG);
            return null;
        });
    }

    private InputStream open(ContentRecord source) {
        return sealing.open(source.storeKey(), SealContext.of(source.contentId(), Rendition.ORIGINAL));
    }

    private SeekableByteChannel openAnywhere(ContentRecord source) {
        return sealing.openAnywhere(source.storeKey(), SealContext.of(source.contentId(), Rendition.ORIGINAL));
    }
}
