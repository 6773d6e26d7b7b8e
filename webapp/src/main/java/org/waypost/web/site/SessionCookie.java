package org.waypost.web.site;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Has browsers send the session's cookie over https only, where people come by https; the server cannot see that itself. */
@WebListener
public class SessionCookie implements ServletContextListener {
    @Inject
    @ConfigProperty(name = "waypost.public.scheme", defaultValue = "http")
    private String scheme;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().getSessionCookieConfig().setSecure("https".equals(scheme));
    }
}
