package org.waypost.content.internal.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waypost.content.MediaType;
import org.waypost.content.Rendition;
import org.waypost.content.internal.pdf.PdfPicture;
import org.waypost.shared.PlatformException;

/** Makes renditions: decodes once for the largest, takes the smaller ones from it. */
public final class SmallPictures {
    private SmallPictures() {}

    /**
     * The renditions wanted.
     *
     * @throws UndecodablePicture when there is nothing to be seen in these bytes
     */
    public static Map<Rendition, SmallPicture> of(PictureSource source, Set<Rendition> wanted)
            throws UndecodablePicture {
        try {
            return make(source, wanted);
        } catch (PlatformException storageOrSeal) {
            throw storageOrSeal;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UndecodablePicture(e);
        }
    }

    private static Map<Rendition, SmallPicture> make(PictureSource source, Set<Rendition> wanted) throws IOException {
        List<Rendition> largestFirst = wanted.stream()
                .sorted(Comparator.comparingInt(Rendition::side).reversed())
                .toList();
        BufferedImage image = upright(source, largestFirst.get(0).side());
        Map<Rendition, SmallPicture> made = new EnumMap<>(Rendition.class);
        for (Rendition rendition : largestFirst) {
            image = Shrink.toFit(image, rendition.side());
            made.put(rendition, SmallPicture.of(image));
        }
        return made;
    }

    /** A picture that fits a square, turned as the camera was held, without transparency. */
    public static BufferedImage upright(PictureSource source, int side) throws IOException {
        BufferedImage decoded = source.type() == MediaType.PDF
                ? PdfPicture.of(source.file(), source.page(), side)
                : PictureDecoder.decode(source, side);
        return Orientation.turn(Shrink.toFit(decoded, side), source.orientation());
    }
}
