package org.waypost.tenants.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** The commands that begin with {@code plugin}. */
final class PluginCommands {
    static final String USAGE = """
              plugin install FILE               check a plugin and install it; a new one is disabled at first
              plugin list                       show all plugins
              plugin enable|disable|remove ID   switch one on or off, or take it away
              plugin trust FINGERPRINT [NAME]   let plugins be installed that this key signed
              plugin distrust FINGERPRINT       no longer""";

    private final PrintWriter out;
    private final Supplier<PluginsApi> api;

    PluginCommands(PrintWriter out, Supplier<PluginsApi> api) {
        this.out = out;
        this.api = api;
    }

    void run(List<String> arguments) {
        String verb = arguments.isEmpty() ? "" : arguments.get(0);
        List<String> rest = arguments.subList(Math.min(1, arguments.size()), arguments.size());
        switch (verb + " " + rest.size()) {
            case "list 0" -> list();
            case "install 1" -> install(Path.of(rest.get(0)));
            case "enable 1" -> show(api.get().setEnabled(rest.get(0), true));
            case "disable 1" -> show(api.get().setEnabled(rest.get(0), false));
            case "remove 1" -> remove(rest.get(0));
            case "trust 1" -> trust(rest.get(0), "");
            case "trust 2" -> trust(rest.get(0), rest.get(1));
            case "distrust 1" -> distrust(rest.get(0));
            default -> throw CliException.usage("Usage:\n" + USAGE);
        }
    }

    private void list() {
        String row = "%-34s %-18s %-12s %s%n";
        out.printf(row, "ID", "VERSION", "STATE", "TITLE");
        api.get()
                .all()
                .forEach(plugin -> out.printf(row, plugin.id(), plugin.version(), plugin.state(), plugin.title()));
    }

    private void install(Path file) {
        Plugin plugin = api.get().install(file);
        show(plugin);
        plugin.warnings().forEach(warning -> out.println("  note        " + warning));
        if (plugin.state().equals("disabled")) {
            out.printf("Switch it on with ./waypost plugin enable %s%n", plugin.id());
        }
    }

    private void show(Plugin plugin) {
        plugin.description().forEach(out::println);
    }

    private void remove(String id) {
        api.get().remove(id);
        out.println(id + " is removed.");
    }

    private void trust(String fingerprint, String name) {
        api.get().trust(fingerprint, name);
        out.println("Plugins signed with this key may be installed now.");
    }

    private void distrust(String fingerprint) {
        api.get().distrust(fingerprint);
        out.println("Nothing more of this key can be installed; what is installed stays.");
    }
}
