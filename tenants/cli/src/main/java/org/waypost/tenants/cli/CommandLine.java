package org.waypost.tenants.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Understands the arguments and runs one command. Settings are read only by commands that need them. */
final class CommandLine {
    static final String USAGE = """
            Usage:
              validate FILE...   check definitions of tenants
              create FILE        create a tenant on the platform and wait until it is active
              list               show all tenants
              suspend SLUG       close a tenant for now; nothing is deleted
              resume SLUG        open it again
              move-content SLUG STORE    move a location's mail to another store while it is in use
              bootstrap          prepare Keycloak: service account, platform realm, first administrator
            """ + PluginCommands.USAGE;

    private final PrintWriter out;
    private final PrintWriter err;
    private final Supplier<Settings> settings;

    CommandLine(PrintWriter out, PrintWriter err, Supplier<Settings> settings) {
        this.out = out;
        this.err = err;
        this.settings = settings;
    }

    int run(String... arguments) {
        try {
            run(
                    arguments.length == 0 ? "" : arguments[0],
                    Arrays.asList(arguments).subList(Math.min(1, arguments.length), arguments.length));
            return 0;
        } catch (CliException e) {
            err.println(e.getMessage());
            return e.exitCode();
        }
    }

    private void run(String command, List<String> arguments) {
        switch (command) {
            case "validate" -> validate(arguments);
            case "create" -> create(path(only(command, arguments)));
            case "list" -> list();
            case "suspend" -> show(api().suspend(only(command, arguments)));
            case "resume" -> show(api().resume(only(command, arguments)));
            case "move-content" -> moveContent(arguments);
            case "plugin" -> new PluginCommands(out, () -> PluginsApi.of(settings.get())).run(arguments);
            case "bootstrap" -> Bootstrap.of(settings.get()).run(out::println);
            default -> throw CliException.usage(USAGE);
        }
    }

    private void validate(List<String> files) {
        if (files.isEmpty()) {
            throw CliException.usage("validate needs at least one file");
        }
        List<Problem> problems = new DefinitionCheck()
                .check(files.stream().map(CommandLine::path).toList());
        problems.forEach(problem -> err.println(problem.line()));
        if (!problems.isEmpty()) {
            throw CliException.failed(problems.size() == 1 ? "1 problem" : problems.size() + " problems");
        }
        out.println(files.size() == 1 ? "The definition is fine." : "All " + files.size() + " definitions are fine.");
    }

    private void create(Path file) {
        validate(List.of(file.toString()));
        Tenant tenant = api().create(new DefinitionReader().read(file));
        out.printf("%s is being created%n", tenant.slug());
        show(TenantWait.patient(api()).untilActive(tenant.slug(), line -> out.println("  " + line)));
    }

    private void list() {
        List<Tenant> tenants = api().tenants();
        String row = "%-20s %-10s %-13s %-32s %s%n";
        out.printf(row, "SLUG", "KIND", "STATUS", "NAME", "ADDRESS");
        tenants.forEach(tenant ->
                out.printf(row, tenant.slug(), tenant.kind(), lower(tenant.status()), tenant.name(), tenant.url()));
    }

    private void moveContent(List<String> arguments) {
        if (arguments.size() != 2) {
            throw CliException.usage("move-content needs a slug and the name of a store\n" + USAGE);
        }
        ContentMoveWait.patient(api()).move(arguments.get(0), arguments.get(1), out::println);
    }

    private void show(Tenant tenant) {
        out.printf("%s is %s: %s%n", tenant.slug(), lower(tenant.status()), tenant.url());
    }

    private PlatformApi api() {
        return PlatformApi.of(settings.get());
    }

    private static Path path(String name) {
        return Path.of(name);
    }

    private static String lower(Tenant.Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static String only(String command, List<String> arguments) {
        if (arguments.size() != 1) {
            throw CliException.usage(command + " needs exactly one argument\n" + USAGE);
        }
        return arguments.get(0);
    }
}
