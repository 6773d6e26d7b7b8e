package org.waypost.web.errors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;
import org.waypost.web.signin.Recognition;
import org.waypost.web.site.Trace;

/** What {@code errors/problem.xhtml} and {@code errors/signed-out.xhtml} show. */
@Named("problem")
@RequestScoped
public class ProblemPage {
    static final String ATTRIBUTE = ProblemPage.class.getName();

    private static final Set<Integer> WORTH_REPORTING = Set.of(500, 502, 503);

    @Inject
    private HttpServletRequest request;

    /** The problem, in the language of the page. */
    public Problem getTold() {
        boolean isKnown = request.getAttribute(ATTRIBUTE) instanceof PlatformException;
        PlatformException meaning = isKnown
                ? (PlatformException) request.getAttribute(ATTRIBUTE)
                : new PlatformException(SharedError.NOT_FOUND);
        return Problem.of(meaning, language(), Trace.of(request).id());
    }

    /** Whether the number under which we find it helps anybody. */
    public boolean isWorthReporting() {
        return WORTH_REPORTING.contains(getTold().status());
    }

    /** Whether somebody is signed in, who may want to do it as somebody else. */
    public boolean isSignedIn() {
        return Recognition.of(request) instanceof Recognition.Known;
    }

    /** A text of the error pages themselves. */
    public String text(String key) {
        return ProblemWords.in(language()).text(key);
    }

    private static Locale language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
