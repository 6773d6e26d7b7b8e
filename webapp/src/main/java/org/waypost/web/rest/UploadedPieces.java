package org.waypost.web.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waypost.mailroom.RecordMail.Photograph;
import org.waypost.mailroom.RecordMail.Piece;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;
import org.waypost.web.rest.UploadedFiles.Upload;
import org.waypost.web.rest.UploadedFiles.UploadedFile;

/** How the files of an upload are put together to pieces. What was refused belongs to none. */
final class UploadedPieces {
    private final List<UploadedFile> files;
    private final Map<String, List<Integer>> places = new LinkedHashMap<>();

    /**
     * By the upload's texts {@code grouping} and {@code pieces}.
     *
     * @throws PlatformException {@link SharedError#INVALID} naming the text that makes no sense
     */
    UploadedPieces(Upload upload) {
        this.files = upload.files();
        List<String> keys = keys(upload);
        for (int place = 0; place < files.size(); place++) {
            if (files.get(place).refused() == null) {
                places.computeIfAbsent(keys.get(place), key -> new ArrayList<>())
                        .add(place);
            }
        }
    }

    /** The pieces, each with its photographs in the order they came. */
    List<Piece> pieces() {
        return places.values().stream()
                .map(pages -> new Piece(pages.stream().map(this::photograph).toList()))
                .toList();
    }

    /** What was told piece by piece, by the place of the file it is about. */
    <T> Map<Integer, T> byFile(List<T> byPiece) {
        Map<Integer, T> told = new TreeMap<>();
        List<Integer> order = places.values().stream().flatMap(List::stream).toList();
        for (int index = 0; index < byPiece.size(); index++) {
            told.put(order.get(index), byPiece.get(index));
        }
        return told;
    }

    private Photograph photograph(int place) {
        UploadedFile file = files.get(place);
        return new Photograph(file.name(), file.blob());
    }

    private static List<String> keys(Upload upload) {
        String given = upload.texts().get("pieces");
        List<String> keys = given == null ? grouped(upload) : List.of(given.split(",", -1));
        if (keys.size() != upload.files().size()) {
            throw new PlatformException(SharedError.INVALID, "pieces");
        }
        return keys;
    }

    private static List<String> grouped(Upload upload) {
        String grouping = upload.texts().getOrDefault("grouping", "each");
        if (!grouping.equals("each") && !grouping.equals("one")) {
            throw new PlatformException(SharedError.INVALID, "grouping");
        }
        List<String> keys = new ArrayList<>();
        upload.files().forEach(file -> keys.add(grouping.equals("one") ? "" : Integer.toString(keys.size())));
        return keys;
    }
}
