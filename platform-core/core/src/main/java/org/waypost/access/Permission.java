package org.waypost.access;

/** One thing a person or program may be allowed to do. */
public enum Permission {
    /** Photograph and record mail. */
    MAIL_RECORD,
    /** See all mail of the location. */
    MAIL_VIEW,
    /** Assign mail to mailboxes and change what is known of it. */
    MAIL_ASSIGN,
    /** See and work on requests. */
    REQUESTS_WORK,
    /** Give requests to somebody of the staff, and take them from somebody. */
    REQUESTS_GIVE,
    /** See renters and mailboxes. */
    CUSTOMERS_VIEW,
    /** Add and change renters and mailboxes. */
    CUSTOMERS_MANAGE,
    /** Take in papers of renters, without seeing their pictures. */
    DOCUMENTS_TAKE,
    /** See renters' papers and decide about them. */
    DOCUMENTS_REVIEW,
    /** Approve a case against a rule, and take a decision about a case back. */
    DOCUMENTS_OVERRULE,
    /** Have a renter served although his papers are not in order. */
    EXCEPTIONS_GRANT,
    /** Change the location's settings. */
    SETTINGS_MANAGE,
    /** See and steer one's own mail as a renter. */
    OWN_MAIL,
    /** Fill in and follow one's own application for a mailbox. */
    OWN_APPLICATION,
    /** See all locations of the franchise. */
    FRANCHISE_VIEW,
    /** Register, suspend and resume tenants. */
    TENANTS_MANAGE,
    /** See, retry and discard jobs of all tenants. */
    JOBS_MANAGE,
    /** Install, switch and remove plugins of the installation. */
    PLUGINS_MANAGE
}
