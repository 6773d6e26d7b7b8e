package org.waypost.reports;

import java.time.LocalDate;
import java.util.Optional;
import org.waypost.verification.ApplicationId;
import org.waypost.verification.ApplicationPurpose;
import org.waypost.verification.ApplicationState;

/**
 * An application in a report.
 *
 * @param application which
 * @param name of its customer, as his mail is filed
 * @param purpose what it is for
 * @param state how far it has come today
 * @param opened when it was begun
 * @param submitted when it was handed in
 * @param decided when it was decided last
 */
public record ApplicationReportLine(
        ApplicationId application,
        String name,
        ApplicationPurpose purpose,
        ApplicationState state,
        LocalDate opened,
        Optional<LocalDate> submitted,
        Optional<LocalDate> decided) {}
