package org.waypost.web.logs;

import java.time.temporal.ChronoUnit;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** Writes each record as a line for eyes, with the stack trace of an exception below it. */
public class TextLines extends Formatter {
    private static final int SHORT = 8;

    @Override
    public String format(LogRecord entry) {
        LineBinding binding = LineBinding.ofThisThread();
        String thrown = entry.getThrown() == null ? "" : JsonLines.stackOf(entry.getThrown());
        return "%s %-7s %s%s: %s%n%s"
                .formatted(
                        entry.getInstant().truncatedTo(ChronoUnit.MILLIS),
                        entry.getLevel().getName(),
                        shortName(entry.getLoggerName()),
                        belonging(binding),
                        formatMessage(entry),
                        thrown);
    }

    private static String belonging(LineBinding binding) {
        if (binding.tenant().isEmpty()) {
            return "";
        }
        String correlation = binding.correlationId();
        return " [tenant " + binding.tenant() + " " + binding.actor() + " "
                + correlation.substring(0, Math.min(SHORT, correlation.length())) + "]";
    }

    private static String shortName(String logger) {
        return logger == null ? "" : logger.substring(logger.lastIndexOf('.') + 1);
    }
}
