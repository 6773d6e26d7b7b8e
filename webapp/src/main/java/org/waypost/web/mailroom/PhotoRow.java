package org.waypost.web.mailroom;

import java.util.List;
import java.util.stream.IntStream;
import org.waypost.mailroom.PicturePage;

/**
 * A photograph of a piece as its page shows it.
 *
 * @param number the front is 1
 * @param address of the page that shows it
 * @param preview address of its large picture; another one as soon as it is another picture
 * @param original address of the photograph as it came
 * @param edit where changes are sent to
 * @param versions what was shown before, oldest first
 */
public record PhotoRow(
        int number, String address, String preview, String original, String edit, List<VersionRow> versions) {

    static List<PhotoRow> of(String item, List<PicturePage> pages) {
        return IntStream.rangeClosed(1, pages.size())
                .mapToObj(number -> of(item, number, pages.get(number - 1)))
                .toList();
    }

    private static PhotoRow of(String item, int number, PicturePage page) {
        String base = "/ui/v1/items/" + item;
        String picture = picture(base, number) + "&v=" + page.shown().value() + "&size=";
        String here = base + "/pictures/" + number;
        return new PhotoRow(
                number,
                address(item, number),
                picture + "preview",
                picture + "original",
                here + "/edit",
                IntStream.rangeClosed(1, page.earlier().size())
                        .mapToObj(version -> VersionRow.of(
                                version,
                                Long.toString(page.earlier().get(version - 1).value()),
                                picture(base, number)))
                        .toList());
    }

    static String address(String item, int number) {
        return "/mailroom/item.xhtml?id=" + item + "&page=" + number;
    }

    private static String picture(String base, int number) {
        return base + "/picture?page=" + number;
    }

    /** An earlier version. */
    public record VersionRow(int number, String id, String preview) {
        static VersionRow of(int number, String id, String photo) {
            return new VersionRow(number, id, photo + "&size=thumbnail&version=" + id);
        }
    }
}
