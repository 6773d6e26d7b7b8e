package org.waypost.web.papers;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.waypost.verification.FindingGroup;
import org.waypost.verification.Verdict;

/** What one rule says, in words, with what the reviewer notes of it. */
public final class FindingRow implements Serializable {
    private final String id;
    private final String rule;
    private final Verdict verdict;
    private final FindingGroup group;
    private final String text;
    private final List<String> remarks;
    private final Origin origin;
    private String note = "";

    FindingRow(
            String id,
            String rule,
            Verdict verdict,
            FindingGroup group,
            String text,
            List<String> remarks,
            Origin origin) {
        this.id = id;
        this.rule = rule;
        this.verdict = verdict;
        this.group = group;
        this.text = text;
        this.remarks = List.copyOf(remarks);
        this.origin = origin;
    }

    /**
     * Where a rule comes from.
     *
     * @param source the text it rests on
     * @param address where to read it, or empty
     * @param edition to which it belongs; empty for what Waypost itself asks
     * @param seen whether the text was read at its source
     */
    public record Origin(String source, String address, String edition, boolean seen) implements Serializable {}

    /** By which a note is given back. */
    public String getId() {
        return id;
    }

    /** The rule's own id. */
    public String getRule() {
        return rule;
    }

    /** What it asks of the reviewer. */
    public FindingGroup getGroup() {
        return group;
    }

    /** Whether it is kept. */
    public boolean isKept() {
        return verdict == Verdict.PASS;
    }

    /** Whether it is broken. */
    public boolean isBroken() {
        return verdict == Verdict.FAIL;
    }

    /** The rule. */
    public String getText() {
        return text;
    }

    /** What was found. */
    public List<String> getRemarks() {
        return remarks;
    }

    /** Where it comes from. */
    public Origin getOrigin() {
        return origin;
    }

    /** Why it is no obstacle. */
    public String getNote() {
        return note;
    }

    /** Why it is no obstacle. */
    public void setNote(String typed) {
        note = Objects.requireNonNullElse(typed, "");
    }
}
