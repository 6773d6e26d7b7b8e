package org.waypost.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The same interface for our own pages' scripts. */
@ApplicationPath("ui/v1")
public class UiApplication extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        Set<Class<?>> classes = new HashSet<>(Routes.all());
        classes.add(OwnPagesOnly.class);
        return classes;
    }

    @Override
    public Map<String, Object> getProperties() {
        return Routes.properties();
    }
}
