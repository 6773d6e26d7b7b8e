package org.waypost.samplemail.photo;

import java.awt.Color;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the mail lies on. Painted once and kept: a picture shows a part of it. */
public enum Counter {
    OAK,
    WALNUT,
    BIRCH,
    ASH_GREY,
    GREY,
    SLATE,
    STONE;

    private static final int COLUMNS = 2048;
    private static final int ROWS = 1024;
    private static final Map<Counter, Texture> PAINTED = new ConcurrentHashMap<>();

    Texture texture() {
        return PAINTED.computeIfAbsent(this, counter -> Texture.paint(COLUMNS, ROWS, counter.painter()));
    }

    private Texture.Painter painter() {
        return switch (this) {
            case OAK -> new Wood(new Color(214, 176, 130), new Color(148, 103, 62), 236, 0.55, 11);
            case WALNUT -> new Wood(new Color(134, 95, 66), new Color(66, 42, 28), 268, 0.7, 12);
            case BIRCH -> new Wood(new Color(233, 211, 178), new Color(186, 148, 104), 412, 0.42, 13);
            case ASH_GREY -> new Wood(new Color(176, 171, 163), new Color(112, 105, 97), 204, 0.6, 14);
            case GREY -> new Laminate(new Color(172, 174, 175), 0.10, 0.06);
            case SLATE -> new Laminate(new Color(62, 65, 69), 0.16, 0.16);
            case STONE -> new Laminate(new Color(206, 200, 190), 0.09, 0.14);
        };
    }
}
