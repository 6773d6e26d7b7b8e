package org.waypost.web.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.waypost.web.errors.Failures;

/**
 * What went wrong only at the commit, such as a change by somebody quicker. Jersey has a mapper of its own for these, which comes
 * before {@link ProblemMapper} and knows no reason.
 */
public class CommitProblemMapper implements ExceptionMapper<TransactionalException> {
    @Inject
    private HttpServletRequest request;

    @Override
    public Response toResponse(TransactionalException thrown) {
        return ProblemMapper.answer(Failures.meaningOf(thrown), request);
    }
}
