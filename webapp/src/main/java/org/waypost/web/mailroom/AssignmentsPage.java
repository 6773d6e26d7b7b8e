package org.waypost.web.mailroom;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.waypost.mailroom.FindMail;

/** Pieces that wait for a mailbox, shown one at a time by {@link AssignmentsDesk} or many at once by {@link AssignmentsGrid}. */
@Named
@ViewScoped
public class AssignmentsPage implements Serializable {
    private static final String GRID = "grid";
    private static final String COOKIE = "assignments";

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient FindMail mail;

    private boolean grid;

    @PostConstruct
    void begin() {
        grid = GRID.equals(Optional.ofNullable(request.getParameter("view")).orElseGet(this::remembered));
    }

    /** The view that was chosen the last time, as the page's script remembers it; null when none was. */
    private String remembered() {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .orElse(null);
    }

    /** Whether many pieces are shown and not one: as the address says, else as the last time. */
    public boolean isGrid() {
        return grid;
    }

    /** How many wait. */
    public long getCount() {
        return mail.countUnassigned();
    }
}
