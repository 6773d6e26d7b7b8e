package org.waypost.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;

/**
 * Keeps sessions of people who have not signed in short, since every visitor of an error page gets one, and tells
 * {@link SignedInPeople} when a session ends or changes its id.
 */
@WebListener
public class SessionWatch implements HttpSessionListener, HttpSessionIdListener {
    private static final int ANONYMOUS_SECONDS = 60;

    @Inject
    private SignedInPeople people;

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        event.getSession().setMaxInactiveInterval(ANONYMOUS_SECONDS);
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        people.gone(event.getSession().getId());
    }

    @Override
    public void sessionIdChanged(HttpSessionEvent event, String oldId) {
        people.gone(oldId);
    }
}
