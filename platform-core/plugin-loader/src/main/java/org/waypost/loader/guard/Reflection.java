package org.waypost.loader.guard;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** Calls a method so that its own exception comes out. */
final class Reflection {
    private Reflection() {}

    static Object invoke(Object target, Method method, Object... arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
