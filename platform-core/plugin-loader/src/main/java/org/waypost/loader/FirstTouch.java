package org.waypost.loader;

import javax.imageio.ImageIO;

/**
 * Parts of the JDK that keep the context class loader of whoever comes first, for good. Were that a plugin that draws a label
 * or reads a photograph, its classes would stay after it has gone.
 */
final class FirstTouch {
    private FirstTouch() {}

    static void byHost() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
        try {
            ImageIO.getCacheDirectory();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
