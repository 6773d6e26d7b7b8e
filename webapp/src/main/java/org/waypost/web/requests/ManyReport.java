package org.waypost.web.requests;

import java.io.Serializable;
import java.util.List;
import org.waypost.requests.RequestStep;

/**
 * What became of several requests.
 *
 * @param words how many were done, in words
 * @param rows a result each
 * @param undo what takes the step back; null when nothing does
 */
public record ManyReport(String words, List<Row> rows, RequestStep undo) implements Serializable {
    /** Those that were refused. */
    public List<Row> refused() {
        return rows.stream().filter(row -> !row.done()).toList();
    }

    /** Those that were done. */
    public List<Row> done() {
        return rows.stream().filter(Row::done).toList();
    }

    /**
     * What became of one.
     *
     * @param ref the request, as it is now if it was done
     * @param title of its piece
     * @param label of its piece
     * @param work the page on which it is worked on
     * @param done whether it was done
     * @param reason why it was refused, or empty
     */
    public record Row(String ref, String title, String label, String work, boolean done, String reason)
            implements Serializable {}
}
