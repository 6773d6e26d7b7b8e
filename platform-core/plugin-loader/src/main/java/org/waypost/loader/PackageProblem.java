package org.waypost.loader;

/**
 * Why a package is refused. The names are stable: they are stored and translated.
 *
 * @since 0.1
 */
public enum PackageProblem {
    /** The file is no jar, or a broken one. */
    NOT_A_JAR,
    /** The file, its entries or what they unpack to exceed the limits. */
    TOO_BIG,
    /** An entry has a name that would lead out of the package, or that occurs twice. */
    UNSAFE_ENTRY,
    /** {@code Plugin-Id} is missing or malformed. */
    ID,
    /** {@code Plugin-Version} is missing or no semantic version. */
    VERSION,
    /** {@code Waypost-Title} is missing. */
    TITLE,
    /** {@code Plugin-Requires} is missing, malformed or open at its upper end. */
    RANGE,
    /** The plugin was made for another version of the SPI. */
    OTHER_SPI,
    /** A declared permission is malformed. */
    PERMISSION,
    /** The SPI's own classes are inside. */
    BUNDLES_SPI,
    /** {@code jakarta.*} classes are inside. */
    BUNDLES_JAKARTA,
    /** The service file is missing or empty, or what it names is no plugin. */
    SERVICE,
    /** An entry is not signed. */
    UNSIGNED,
    /** An entry was changed after signing. */
    CHANGED,
    /** No signer signed every entry. */
    SEVERAL_SIGNERS,
    /** The signer is not registered. */
    UNKNOWN_SIGNER,
    /** A class file needs a newer Java. */
    JAVA_TOO_NEW,
    /** A class calls what plugins must not call, or not without a permission. */
    FORBIDDEN_CALL
}
