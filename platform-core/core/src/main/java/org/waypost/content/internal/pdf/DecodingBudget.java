package org.waypost.content.internal.pdf;

import java.io.IOException;

/**
 * How many bytes a thread may still unpack while it works on one document. A few kilobytes of a hostile document unpack to
 * gigabytes; PDFBox itself sets no limit.
 */
final class DecodingBudget {
    /** An uncompressed page in colour at 600 dpi is 104 MB. */
    static final long WHOLE = 256_000_000;

    private static final ThreadLocal<DecodingBudget> CURRENT = ThreadLocal.withInitial(() -> new DecodingBudget(WHOLE));

    private final long whole;
    private long left;

    private DecodingBudget(long whole) {
        this.whole = whole;
        this.left = whole;
    }

    /** Begins a document, or a part of one that gets bytes of its own. */
    static DecodingBudget begin(long bytes) {
        DecodingBudget budget = new DecodingBudget(bytes);
        CURRENT.set(budget);
        return budget;
    }

    static DecodingBudget current() {
        return CURRENT.get();
    }

    static void end() {
        CURRENT.remove();
    }

    /** Takes bytes from the budget. */
    void spend(long bytes) throws IOException {
        left -= bytes;
        check();
    }

    /** PDFBox forgives many errors: asked at the end, this tells whether one of them was ours. */
    void check() throws IOException {
        if (left < 0) {
            throw new IOException("the document unpacks to more than " + whole + " bytes");
        }
    }
}
