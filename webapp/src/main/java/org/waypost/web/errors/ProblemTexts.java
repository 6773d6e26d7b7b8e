package org.waypost.web.errors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.waypost.shared.PlatformException;

/** What errors mean in the reader's language, for pages that tell them in their own way. */
@RequestScoped
public class ProblemTexts {
    @Inject
    private HttpServletRequest request;

    /** What went wrong, in a sentence. */
    public String detail(PlatformException refused) {
        return ProblemWords.in(reader()).detail(refused.code(), refused.arguments());
    }

    private Locale reader() {
        FacesContext faces = FacesContext.getCurrentInstance();
        boolean hasPage = faces != null && faces.getViewRoot() != null;
        return hasPage ? faces.getViewRoot().getLocale() : request.getLocale();
    }
}
