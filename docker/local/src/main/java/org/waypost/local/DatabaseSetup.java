package org.waypost.local;

import java.util.List;
import java.util.stream.Collectors;

/** The statements that make the schema and its three users, harmless when repeated. */
final class DatabaseSetup {
    private DatabaseSetup() {}

    static List<String> statements(String schema, DatabaseAccess access) {
        return List.of(
                schema(schema),
                create(access.migrate()),
                create(access.app()),
                create(access.erase()),
                password(access.migrate()),
                password(access.app()),
                password(access.erase()),
                "GRANT ALL PRIVILEGES ON `" + schema + "`.* TO '"
                        + access.migrate().user() + "'@'%' WITH GRANT OPTION",
                mayEnter(schema, access.app()),
                mayEnter(schema, access.erase()));
    }

    /** The same as a script; MariaDB wants each statement of an init file on one line. */
    static String script(String schema, DatabaseAccess access) {
        return statements(schema, access).stream().collect(Collectors.joining(";\n", "", ";\n"));
    }

    static String schema(String schema) {
        return "CREATE DATABASE IF NOT EXISTS `" + schema + "` CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci";
    }

    /** Rights on tables come from the migrations; before the first one the user must be able to sign in at least. */
    private static String mayEnter(String schema, Credentials user) {
        return "GRANT EXECUTE ON `" + schema + "`.* TO '" + user.user() + "'@'%'";
    }

    private static String create(Credentials user) {
        return "CREATE USER IF NOT EXISTS '" + user.user() + "'@'%' IDENTIFIED BY '" + user.password() + "'";
    }

    private static String password(Credentials user) {
        return "ALTER USER '" + user.user() + "'@'%' IDENTIFIED BY '" + user.password() + "'";
    }
}
