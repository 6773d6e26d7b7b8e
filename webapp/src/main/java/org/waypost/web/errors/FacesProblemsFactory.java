package org.waypost.web.errors;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link FacesProblems} around Faces' own handler. Named in faces-config.xml. */
public class FacesProblemsFactory extends ExceptionHandlerFactory {
    /** Wraps the factory before. */
    public FacesProblemsFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new FacesProblems(getWrapped().getExceptionHandler());
    }
}
