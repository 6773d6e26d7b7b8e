package org.waypost.web.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waypost.verification.FormMap;
import org.waypost.verification.FormPlace;

/**
 * Where the items of a form stand on the official one.
 *
 * @param edition of the form
 * @param hasBlank whether the location keeps a copy of its own
 * @param places one for each item whose place is known
 */
public record FormMapJson(String edition, boolean hasBlank, List<PlaceJson> places) {
    static FormMapJson of(String edition, boolean hasBlank, FormMap map) {
        return new FormMapJson(
                edition, hasBlank, map.places().stream().map(PlaceJson::of).toList());
    }

    /** The lines in which the places are kept. */
    String lines() {
        return new FormMap(
                        places == null
                                ? List.of()
                                : places.stream().map(PlaceJson::place).toList())
                .text();
    }

    /**
     * The place of an item, in points (72 an inch) from the lower left corner.
     *
     * @param item its number
     * @param page the first is 1
     * @param x of the first letter
     * @param y of the line the letters stand on
     * @param width how much room there is
     */
    @Schema(name = "FormPlaceJson")
    public record PlaceJson(String item, int page, double x, double y, double width) {
        private static PlaceJson of(FormPlace place) {
            return new PlaceJson(place.item(), place.page(), place.x(), place.y(), place.width());
        }

        private FormPlace place() {
            return new FormPlace(String.valueOf(item), page, x, y, width);
        }
    }
}
