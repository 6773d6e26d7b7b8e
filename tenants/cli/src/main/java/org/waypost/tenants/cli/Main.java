package org.waypost.tenants.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;

/** Entry point: {@code Main COMMAND ARGUMENT...}; exit code 0 done, 1 refused or failed, 2 wrong usage or settings. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, Charset.defaultCharset());
        PrintWriter err = new PrintWriter(System.err, true, Charset.defaultCharset());
        System.exit(new CommandLine(out, err, () -> Settings.of(System.getenv())).run(arguments));
    }
}
