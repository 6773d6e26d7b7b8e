package org.waypost.tenancy;

/**
 * A setting by name. Constants live in the feature that reads them.
 *
 * @param name stable dotted name, for instance {@code requests.scan.due-hours}
 * @param fallback what holds when no level sets it
 */
public record SettingKey(String name, String fallback) {}
