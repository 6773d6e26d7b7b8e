package org.waypost.web.mailroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waypost.mailroom.AssignMany;
import org.waypost.mailroom.MailType;
import org.waypost.mailroom.MatchConfidence;

/**
 * Pieces that wait, many at a time: the tiles, read when they are drawn, and how many there are of each confidence. What is
 * done with those that are selected goes over the routes for many pieces, from the page's script.
 */
@Named
@RequestScoped
public class AssignmentsGrid {
    @Inject
    private WaitingRows rows;

    private List<WaitingRow> tiles;
    private Map<String, Long> counts;
    private String mailbox = "";

    /** The pieces, the oldest first. */
    public List<WaitingRow> getTiles() {
        if (tiles == null) {
            tiles = rows.oldest(AssignMany.LIMIT);
            counts = tiles.stream().collect(Collectors.groupingBy(WaitingRow::confidence, Collectors.counting()));
        }
        return tiles;
    }

    /** Names of the confidences, those that need a look last. */
    public List<String> getConfidences() {
        getTiles();
        return Stream.concat(Arrays.stream(MatchConfidence.values()).map(Enum::name), Stream.of(WaitingRow.UNREAD))
                .filter(counts::containsKey)
                .toList();
    }

    /** How many pieces there are of a confidence. */
    public long count(String confidence) {
        return counts.getOrDefault(confidence, 0L);
    }

    /** All mail types. */
    public MailType[] getTypes() {
        return MailType.values();
    }

    /** The box, which only the page's script reads. */
    public String getMailbox() {
        return mailbox;
    }

    /** What stands in the box. */
    public void setMailbox(String typed) {
        mailbox = typed == null ? "" : typed;
    }
}
