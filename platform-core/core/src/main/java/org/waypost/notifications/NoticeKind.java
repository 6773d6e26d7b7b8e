package org.waypost.notifications;

import java.util.Locale;

/** What customers are told. */
public enum NoticeKind {
    /** A piece of mail was assigned to the customer's mailbox. */
    MAIL_ARRIVED,
    /** A piece of mail waits in quarantine because the customer's papers are missing or have run out. */
    MAIL_WAITS_FOR_PAPERS,
    /** The scan that was asked for can be read. */
    SCAN_READY,
    /** A request was received. */
    REQUEST_RECEIVED,
    /** A request was cancelled. */
    REQUEST_CANCELLED,
    /** A request could not be done. */
    REQUEST_DECLINED,
    /** What was asked for is done. */
    REQUEST_DONE,
    /** A piece lies ready at the counter. */
    PICK_UP_READY,
    /** Nobody came for a piece at the counter. */
    PICK_UP_EXPIRED,
    /** A piece was collected. */
    HANDED_OVER,
    /** A piece was destroyed. */
    DESTROYED,
    /** A piece will be held a few days more. */
    HOLD_ENDS_SOON,
    /** A piece is held no longer. */
    HOLD_ENDED,
    /** The scan that was to be sent: this letter has the files, or a link to them. */
    SCAN_SENT,
    /** Sending a piece on has a price that waits for an answer. */
    QUOTE_WAITS,
    /** Nobody answered to a price in time. */
    QUOTE_ENDED,
    /** A piece was handed to its carrier. */
    MAIL_SENT_ON,
    /** A piece that was sent on has arrived. */
    SENT_MAIL_ARRIVED,
    /** A document runs out soon. */
    DOCUMENT_RUNS_OUT,
    /** The last day of a document has passed. */
    DOCUMENT_RAN_OUT,
    /** The link to an application that was asked for. */
    APPLICATION_LINK,
    /** An application was sent in. */
    APPLICATION_RECEIVED,
    /** The customer's papers are in order: he may have everything done with his mail. */
    APPLICATION_APPROVED,
    /** The customer's papers were refused. */
    APPLICATION_DECLINED,
    /** Something is needed before the customer's papers can be approved. */
    PAPERS_ASKED,
    /** What the customer asked to be erased is erased, as far as it may be. */
    ERASURE_ANSWERED,
    /** Papers are looked at again, and some are needed for that. */
    REVERIFICATION_ASKED,
    /** Several pieces of mail were assigned to the customer in one sitting. */
    BATCH_ARRIVED,
    /** Several things happened since the last digest. */
    DIGEST;

    /** What single news of this kind is about. */
    public NewsTopic topic() {
        return switch (this) {
            case MAIL_ARRIVED, BATCH_ARRIVED, DIGEST -> NewsTopic.MAIL;
            case MAIL_WAITS_FOR_PAPERS,
                    SCAN_READY,
                    REQUEST_RECEIVED,
                    REQUEST_CANCELLED,
                    REQUEST_DECLINED,
                    REQUEST_DONE,
                    PICK_UP_READY,
                    PICK_UP_EXPIRED,
                    HANDED_OVER,
                    DESTROYED,
                    HOLD_ENDS_SOON,
                    HOLD_ENDED,
                    SCAN_SENT,
                    QUOTE_WAITS,
                    QUOTE_ENDED,
                    MAIL_SENT_ON,
                    SENT_MAIL_ARRIVED,
                    DOCUMENT_RUNS_OUT,
                    DOCUMENT_RAN_OUT,
                    APPLICATION_LINK,
                    APPLICATION_RECEIVED,
                    APPLICATION_APPROVED,
                    APPLICATION_DECLINED,
                    PAPERS_ASKED,
                    ERASURE_ANSWERED,
                    REVERIFICATION_ASKED -> NewsTopic.REQUESTS;
        };
    }

    /** Whether it is about the customer's papers, and no piece. */
    public boolean isAboutPapers() {
        return switch (this) {
            case DOCUMENT_RUNS_OUT, DOCUMENT_RAN_OUT, APPLICATION_APPROVED, ERASURE_ANSWERED, REVERIFICATION_ASKED ->
                true;
            default -> isAboutApplication();
        };
    }

    /** Whether it leads to the customer's application: as long as he has no account, by a link of its own. */
    public boolean isAboutApplication() {
        return switch (this) {
            case APPLICATION_LINK, APPLICATION_RECEIVED, APPLICATION_DECLINED, PAPERS_ASKED -> true;
            default -> false;
        };
    }

    /** Whether the e-mail itself was asked for: it waits for no digest and is never left out; quiet hours hold for it too. */
    public boolean isOrdered() {
        return this == SCAN_SENT || this == APPLICATION_LINK;
    }

    /** The name under which its words stand in the bundles: {@code mail-arrived}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
