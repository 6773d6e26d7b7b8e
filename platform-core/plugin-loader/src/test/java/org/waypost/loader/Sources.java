package org.waypost.loader;

/** Sources of plugins whose recognizer and store do what a test wants. */
public final class Sources {
    private Sources() {}

    /** The root, with a recognizer factory of this name. */
    public static String root(String factory) {
        return """
                package bad;
                import java.util.*;
                import org.waypost.spi.*;
                import org.waypost.spi.recognizer.*;
                public class Root implements WaypostPlugin {
                    public List<RecognizerFactory> recognizerFactories() { return List.of(new Factory()); }
                    public static class Factory implements RecognizerFactory {
                        public String name() { return "%s"; }
                        public String label() { return "Bad"; }
                        public Set<RecognizerCapability> capabilities() { return Set.of(); }
                        public List<SettingDescriptor> settings() { return List.of(); }
                        public Recognizer create(SpiScope scope, Settings settings) { return new Reader(); }
                        public ConnectionCheck testConnection(SpiScope scope, SpiContext context, Settings settings) {
                            return new ConnectionCheck.Works("fine");
                        }
                    }
                }
                """.formatted(factory);
    }

    /** A recognizer with this body of its one method. */
    public static String reader(String body) {
        return """
                package bad;
                import java.util.*;
                import org.waypost.spi.*;
                import org.waypost.spi.recognizer.*;
                public class Reader implements Recognizer {
                    static final Recognition NOTHING = new Recognition(List.of(), List.of(), List.of());
                    public Recognition recognise(SpiContext context, Photograph photograph) {
                        %s
                    }
                }
                """.formatted(body);
    }

    /** A plugin with one recognizer. */
    public static TestJar recognizer(String id, String body) {
        return TestJar.plugin(id).source("bad.Root", root(id)).source("bad.Reader", reader(body));
    }
}
