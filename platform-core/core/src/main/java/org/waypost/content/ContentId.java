package org.waypost.content;

/** Names one content; time-ordered, never reused. */
public record ContentId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
