package org.waypost.web.logs;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** Writes each record as one JSON object on one line. Fields without a value are left out. */
public class JsonLines extends Formatter {
    @Override
    public String format(LogRecord entry) {
        LineBinding binding = LineBinding.ofThisThread();
        JsonLine line = new JsonLine()
                .with("time", entry.getInstant().toString())
                .with("level", entry.getLevel().getName())
                .with("logger", entry.getLoggerName())
                .with("message", formatMessage(entry))
                .with("tenant", binding.tenant())
                .with("actor", binding.actor())
                .with("correlation", binding.correlationId())
                .with("thread", String.valueOf(entry.getLongThreadID()));
        if (entry.getThrown() != null) {
            line.with("thrown", stackOf(entry.getThrown()));
        }
        return line.end();
    }

    static String stackOf(Throwable thrown) {
        StringWriter stack = new StringWriter();
        thrown.printStackTrace(new PrintWriter(stack, true));
        return stack.toString();
    }
}
