package org.waypost.loader;

/**
 * A plugin that could not be started. Nothing of it stays behind, and a version of it that was running goes on. The message
 * is a whole English sentence.
 *
 * @since 0.1
 */
public final class PluginRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * A refusal.
     *
     * @param sentence what happened
     * @param cause what was caught, or null; holds no object of the plugin
     * @since 0.1
     */
    public PluginRefusedException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
