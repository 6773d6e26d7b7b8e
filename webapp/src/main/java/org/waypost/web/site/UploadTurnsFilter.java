package org.waypost.web.site;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.waypost.tenancy.TenantId;
import org.waypost.tenancy.TenantScope;
import org.waypost.web.errors.WebError;
import org.waypost.web.errors.WebProblems;

/** Lets uploads of a tenant in by turns, see {@link UploadTurns}; everything else passes at once. */
public class UploadTurnsFilter extends HttpFilter {
    @Inject
    private transient UploadTurns turns;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<TenantId> tenant = TenantScope.bound().map(TenantScope::tenant);
        if (tenant.isPresent() && BodyLimitFilter.isUpload(request)) {
            inTurn(tenant.get(), request, response, chain);
        } else {
            tenant.ifPresent(turns::seen);
            chain.doFilter(request, response);
        }
    }

    private void inTurn(TenantId tenant, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<UploadTurns.Turn> turn = turn(tenant);
        if (turn.isEmpty()) {
            WebProblems.send(WebError.TOO_MANY_UPLOADS, request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            turns.leave(turn.get());
        }
    }

    private Optional<UploadTurns.Turn> turn(TenantId tenant) {
        try {
            return turns.enter(tenant);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
