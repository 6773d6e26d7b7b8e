package org.waypost.samplemail.ink;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.waypost.samplemail.ink.TrueTypeFace.Glyph;

/** The bundled faces. A character a face lacks is put together from letter and accent, else taken from the sans face, else '?'. */
public enum Typeface {
    SANS("Roboto-Regular"),
    SANS_BOLD("Roboto-Bold"),
    SANS_BLACK("Roboto-Black"),
    SERIF("Caladea-Regular"),
    SERIF_BOLD("Caladea-Bold"),
    SERIF_ITALIC("Caladea-Italic"),
    TYPEWRITER("GNUTypewriter"),
    PRINTED_HAND("BecauseWeOrganize"),
    MARKER("BecauseWeMentor"),
    ROUND_HAND("Havana"),
    QUICK_HAND("Kristi");

    private static final Map<Typeface, TrueTypeFace> READ = new ConcurrentHashMap<>();

    private final String file;

    Typeface(String file) {
        this.file = file;
    }

    Glyph glyph(int character) {
        return face().glyph(character)
                .or(() -> Accents.compose(character, face(), SANS.face()))
                .or(() -> SANS.face().glyph(character))
                .orElseGet(() -> SANS.face().glyph('?').orElseThrow());
    }

    private TrueTypeFace face() {
        return READ.computeIfAbsent(this, face -> new TrueTypeFace(read("fonts/" + face.file + ".ttf")));
    }

    private static byte[] read(String resource) {
        try (InputStream stream = Typeface.class.getResourceAsStream(resource)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
