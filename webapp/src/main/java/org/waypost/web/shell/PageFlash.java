package org.waypost.web.shell;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.faces.context.FlashWrapper;
import jakarta.faces.event.PhaseId;

/**
 * What one page leaves for the next, kept until a page is really opened. A page that hears of news asks for its figures in the
 * background, also in the moment in which its reader is on the way to the next page; Faces' own flash hands everything to
 * whichever request comes first, and the words for the reader would be lost in such a one.
 */
class PageFlash extends FlashWrapper {
    private static final String SPOKEN = PageFlash.class.getName();

    PageFlash(Flash wrapped) {
        super(wrapped);
    }

    @Override
    public Object put(String key, Object value) {
        speaks();
        return getWrapped().put(key, value);
    }

    @Override
    public void setKeepMessages(boolean keep) {
        speaks();
        getWrapped().setKeepMessages(keep);
    }

    @Override
    public void doPrePhaseActions(FacesContext faces) {
        if (!isInPage(faces) || !PhaseId.RESTORE_VIEW.equals(faces.getCurrentPhaseId())) {
            getWrapped().doPrePhaseActions(faces);
        }
    }

    @Override
    public void doPostPhaseActions(FacesContext faces) {
        if (!isInPage(faces) || faces.getAttributes().containsKey(SPOKEN)) {
            getWrapped().doPostPhaseActions(faces);
        }
    }

    private static boolean isInPage(FacesContext faces) {
        return faces.getPartialViewContext().isAjaxRequest();
    }

    private static void speaks() {
        FacesContext.getCurrentInstance().getAttributes().put(SPOKEN, true);
    }
}
