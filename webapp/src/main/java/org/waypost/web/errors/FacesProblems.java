package org.waypost.web.errors;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.stream.Stream;
import org.waypost.shared.PlatformException;
import org.waypost.web.signin.Challenge;
import org.waypost.web.site.PageAddress;
import org.waypost.web.site.Trace;
import org.waypost.web.site.Visits;

/**
 * The one place where pages' exceptions end. A page that was open too long is opened again; what fails behind a button says
 * so in a message and leaves the page as it is; a page that cannot be shown becomes an error page.
 */
class FacesProblems extends ExceptionHandlerWrapper {
    private static final String GROWL = "growl";

    FacesProblems(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        FacesContext faces = FacesContext.getCurrentInstance();
        while (events.hasNext()) {
            ExceptionQueuedEventContext event = events.next().getContext();
            events.remove();
            handle(event.getException(), event.getPhaseId(), faces);
        }
        getWrapped().handle();
    }

    private static void handle(Throwable thrown, PhaseId phase, FacesContext faces) {
        boolean isAjax = faces.getPartialViewContext().isAjaxRequest();
        PlatformException meaning = Failures.meaningOf(thrown);
        if (isErrorPage(faces)) {
            throw meaning;
        }
        if (faces.getResponseComplete() || faces.getExternalContext().isResponseCommitted()) {
            Failures.log(meaning);
        } else if (isExpired(thrown)) {
            reopen(faces);
        } else if (!isAjax) {
            showErrorPage(meaning, faces);
        } else if (PhaseId.RENDER_RESPONSE.equals(phase)) {
            Failures.log(meaning);
            reopen(faces);
        } else {
            Failures.log(meaning);
            tell(meaning, faces);
        }
    }

    /** What fails while an error page is shown is left to {@link ProblemServlet}, which knows a plainer one. */
    private static boolean isErrorPage(FacesContext faces) {
        return faces.getExternalContext().getRequestMap().containsKey(ProblemPage.ATTRIBUTE);
    }

    private static boolean isExpired(Throwable thrown) {
        return Stream.iterate(thrown, link -> link != null, Throwable::getCause)
                .anyMatch(ViewExpiredException.class::isInstance);
    }

    private static void reopen(FacesContext faces) {
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        try {
            external.responseReset();
            external.setResponseHeader(Challenge.REOPEN_HEADER, "expired");
            external.redirect(PageAddress.of(request, Visits.siteOf(request).orElseThrow()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tell(PlatformException meaning, FacesContext faces) {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        Problem problem = Problem.of(
                meaning, faces.getViewRoot().getLocale(), Trace.of(request).id());
        String number = problem.status() < 500 ? "" : " (" + problem.shortIncident() + ")";
        faces.addMessage(
                null, new FacesMessage(FacesMessage.SEVERITY_ERROR, problem.title(), problem.detail() + number));
        faces.getPartialViewContext().getRenderIds().add(GROWL);
        faces.renderResponse();
    }

    private static void showErrorPage(PlatformException meaning, FacesContext faces) {
        ExternalContext external = faces.getExternalContext();
        try {
            external.responseReset();
            WebProblems.send(
                    meaning, (HttpServletRequest) external.getRequest(), (HttpServletResponse) external.getResponse());
            faces.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }
}
