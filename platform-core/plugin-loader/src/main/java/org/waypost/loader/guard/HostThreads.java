package org.waypost.loader.guard;

import java.util.concurrent.ThreadFactory;

/** Threads of the host, which must not end up in a plugin's thread group or with its class loader. */
final class HostThreads {
    private static final ThreadGroup GROUP = new ThreadGroup(top(), "waypost-plugins-host");

    private HostThreads() {}

    static ThreadFactory named(String name) {
        return work -> {
            Thread thread = new Thread(GROUP, work, "waypost-" + name, 0, false);
            thread.setContextClassLoader(HostThreads.class.getClassLoader());
            thread.setDaemon(true);
            return thread;
        };
    }

    private static ThreadGroup top() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null) {
            group = group.getParent();
        }
        return group;
    }
}
