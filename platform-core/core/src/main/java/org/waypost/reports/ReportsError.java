package org.waypost.reports;

import org.waypost.shared.Fault;
import org.waypost.shared.PlatformErrorCode;

/** What can be wrong with the question for a report. */
public enum ReportsError implements PlatformErrorCode {
    /** The last day of the period is before the first. */
    BAD_PERIOD("REPORTS-0001", Fault.CALLER, 422);

    private final String code;
    private final Fault fault;
    private final int status;

    ReportsError(String code, Fault fault, int status) {
        this.code = code;
        this.fault = fault;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Fault fault() {
        return fault;
    }

    @Override
    public int status() {
        return status;
    }
}
