package org.waypost.loader.inspect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waypost.loader.Permissions;

/** What plugins must not call, and what they may do instead. */
final class ForbiddenCalls {
    private static final String ENDS = "a plugin must not end the platform. Throw an SpiException instead.";
    private static final String NATIVE =
            "native code could bring the whole platform down. Use a library written in Java.";
    private static final String GLOBAL =
            "that changes the platform for everybody. Keep the setting to your own objects.";
    private static final String PROGRAMS =
            "programs are run with scope.processes(); declare them in 'Waypost-Processes'.";
    private static final String THREADS = "that leaves locks and files of others broken. Let the thread end by itself.";
    private static final String NETWORK =
            "connections are made with scope.http(); a client of your own needs 'Waypost-Raw-Network: true'.";
    private static final String FILES =
            "files need 'Waypost-Directory: true'; keep to the folder of scope.directory().";
    private static final String UNSAFE = "that reaches past the rules of Java. Use the public API.";

    private static final List<Rule> RULES = List.of(
            always("java/lang/System", ENDS, "exit"),
            always("java/lang/Runtime", ENDS, "exit", "halt", "addShutdownHook"),
            always("java/lang/System", NATIVE, "load", "loadLibrary"),
            always("java/lang/Runtime", NATIVE, "load", "loadLibrary"),
            always("java/lang/Runtime", PROGRAMS, "exec"),
            always("java/lang/ProcessBuilder", PROGRAMS, "start", "startPipeline"),
            always(
                    "java/lang/System",
                    GLOBAL,
                    "setProperty",
                    "setProperties",
                    "clearProperty",
                    "setSecurityManager",
                    "setOut",
                    "setErr",
                    "setIn"),
            always("java/util/Locale", GLOBAL, "setDefault"),
            always("java/util/TimeZone", GLOBAL, "setDefault"),
            always("java/net/URL", GLOBAL, "setURLStreamHandlerFactory"),
            always(
                    "java/net/URLConnection",
                    GLOBAL,
                    "setContentHandlerFactory",
                    "setFileNameMap",
                    "setDefaultUseCaches"),
            always("java/net/Authenticator", GLOBAL, "setDefault"),
            always("java/net/ProxySelector", GLOBAL, "setDefault"),
            always("java/lang/Thread", GLOBAL, "setDefaultUncaughtExceptionHandler"),
            always("java/lang/Thread", THREADS, "stop", "suspend", "resume"),
            always("java/lang/ThreadGroup", THREADS, "stop", "suspend", "interrupt", "destroy"),
            always("sun/misc/Unsafe", UNSAFE),
            always("jdk/internal/misc/Unsafe", UNSAFE),
            network("java/net/Socket"),
            network("java/net/ServerSocket"),
            network("java/net/DatagramSocket"),
            network("java/net/MulticastSocket"),
            network("javax/net/SocketFactory"),
            network("javax/net/ssl/SSLSocketFactory"),
            network("javax/net/ServerSocketFactory"),
            network("java/nio/channels/SocketChannel"),
            network("java/nio/channels/ServerSocketChannel"),
            network("java/nio/channels/DatagramChannel"),
            network("java/nio/channels/AsynchronousSocketChannel"),
            network("java/nio/channels/AsynchronousServerSocketChannel"),
            network("java/net/http/HttpClient"),
            network("java/net/http/HttpClient$Builder"),
            network("java/net/URL", "openConnection", "openStream", "getContent"),
            files("java/nio/file/Files"),
            files("java/io/FileInputStream"),
            files("java/io/FileOutputStream"),
            files("java/io/FileReader"),
            files("java/io/FileWriter"),
            files("java/io/RandomAccessFile"),
            files("java/nio/channels/FileChannel", "open"),
            files("java/nio/channels/AsynchronousFileChannel", "open"),
            files(
                    "java/io/File",
                    "delete",
                    "deleteOnExit",
                    "renameTo",
                    "mkdir",
                    "mkdirs",
                    "createNewFile",
                    "createTempFile"),
            files("java/util/zip/ZipFile", "<init>"),
            files("java/util/jar/JarFile", "<init>"));

    /** A package has hundreds of thousands of calls, and hardly one of them is of a class named here. */
    private static final Map<String, List<Rule>> OF_OWNER = RULES.stream().collect(Collectors.groupingBy(Rule::owner));

    private ForbiddenCalls() {}

    /** What is wrong with a call, if anything is. */
    static Optional<String> advice(String owner, String method, Permissions permissions) {
        return OF_OWNER.getOrDefault(owner, List.of()).stream()
                .filter(rule -> rule.forbids(method, permissions))
                .map(Rule::advice)
                .findFirst();
    }

    private static Rule always(String owner, String advice, String... methods) {
        return new Rule(owner, Set.of(methods), Needs.NEVER, advice);
    }

    private static Rule network(String owner, String... methods) {
        return new Rule(owner, Set.of(methods), Needs.RAW_NETWORK, NETWORK);
    }

    private static Rule files(String owner, String... methods) {
        return new Rule(owner, Set.of(methods), Needs.DIRECTORY, FILES);
    }

    private enum Needs {
        NEVER,
        RAW_NETWORK,
        DIRECTORY;

        boolean given(Permissions permissions) {
            return switch (this) {
                case NEVER -> false;
                case RAW_NETWORK -> permissions.rawNetwork();
                case DIRECTORY -> permissions.directory();
            };
        }
    }

    /** No methods means all of them. */
    private record Rule(String owner, Set<String> methods, Needs needs, String advice) {
        boolean forbids(String method, Permissions permissions) {
            return (methods.isEmpty() || methods.contains(method)) && !needs.given(permissions);
        }
    }
}
