package org.waypost.web.rest;

import java.io.InputStream;
import java.util.List;

/**
 * The parts of an upload as the published description names them; the request itself is read as it streams in.
 *
 * @param file up to fifty, at least one
 * @param keepDuplicates {@code true} records bytes that are there already
 * @param mailbox a number: every piece is assigned at once
 * @param recipient which of the mailbox's names, if not the renter's
 * @param grouping {@code each} or {@code one}
 * @param pieces one key per file, separated by commas
 * @param metadata JSON as for {@code PUT items/{id}/metadata}
 */
record IntakeForm(
        List<InputStream> file,
        String keepDuplicates,
        String mailbox,
        String recipient,
        String grouping,
        String pieces,
        String metadata) {}
