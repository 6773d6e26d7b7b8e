package org.waypost.loader.guard;

import java.util.function.BiConsumer;

/** The thread group of a started plugin; what its own threads die of is reported instead of printed. */
final class PluginThreads extends ThreadGroup {
    private volatile BiConsumer<Thread, Throwable> died;

    PluginThreads(String name, BiConsumer<Thread, Throwable> died) {
        super(root(), name);
        this.died = died;
    }

    /** The group itself stays with its parent for ever; what it leads to must not. */
    void forget() {
        died = (thread, throwable) -> {};
    }

    /** Not below the group of whoever starts the plugin, which may be another plugin's or about to end. */
    private static ThreadGroup root() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null && group.getParent().getParent() != null) {
            group = group.getParent();
        }
        return group;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable throwable) {
        died.accept(thread, throwable);
    }
}
