package org.waypost.web.logs;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives the server's log handlers our formatter while the application runs, and theirs back when it ends. */
@Singleton
@Startup
public class LogStart {
    private static final String TEXT = "text";

    /** Libraries that complain about every broken file somebody uploads. */
    private static final List<Logger> CHATTY =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    @Inject
    @ConfigProperty(name = "waypost.log.format", defaultValue = "json")
    private String format;

    private final Map<Handler, Formatter> before = new HashMap<>();

    @PostConstruct
    void begin() {
        CHATTY.forEach(library -> library.setLevel(Level.SEVERE));
        Formatter ours = TEXT.equals(format) ? new TextLines() : new JsonLines();
        for (Handler handler : LogManager.getLogManager().getLogger("").getHandlers()) {
            if (handler.getFormatter() != null) {
                before.put(handler, handler.getFormatter());
                handler.setFormatter(ours);
            }
        }
    }

    @PreDestroy
    void end() {
        before.forEach(Handler::setFormatter);
    }
}
