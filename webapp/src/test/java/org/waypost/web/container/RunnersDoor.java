package org.waypost.web.container;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;

/** Leads whoever asks for the test runner past the filters that know hosts and sign-ins. Exists in the test archive only. */
@WebListener
public class RunnersDoor implements ServletContextListener {
    /** The servlet that runs tests, as Arquillian's web fragment calls it. */
    public static final String RUNNER = "ArquillianServletRunnerEE9";

    @Override
    public void contextInitialized(ServletContextEvent start) {
        start.getServletContext()
                .addFilter("runners-door", new Door())
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/" + RUNNER);
    }

    private static final class Door extends HttpFilter {
        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            request.getServletContext().getNamedDispatcher(RUNNER).forward(request, response);
        }
    }
}
